import type { Annotation, Evidence, Verdict } from './annotation.ts';
import { type Sheet, wipe } from './card-features.ts';
import { readCardFeatures, titleLanguage } from './card-reader.ts';
import { createAdSheet } from './features.ts';
import { cardModel, weighCard } from './judge-card.ts';
import { halfWay, type Model, unpackModel } from './model.ts';
import { readTenths } from './packed-weights.ts';
import { inItsClause, quotable } from './quoted.ts';
import { readFeatures } from './reader.ts';
import { readRequirements } from './requirements.ts';
import { type Facts, leastOf } from './rung-signs.ts';
import { eachOnce } from './shown.ts';
import { blankAnnotation, type ClassifyInput, isReadable, weigh, withShortNames } from './verdicts.ts';
import { WEIGHTS } from './weights.ts';

/** Characters under which a description says nothing, and the title is weighed alone as on a result card. */
const TOO_SHORT = 100;
/** Characters under which it is no whole advert, and its title says as much as it does. */
const SHORT = 250;

let model: Model | undefined;
let shortModel: Model | undefined;
let sheet: Sheet | undefined;

/** The model that a text of this length is weighed by. */
function modelFor({ length }: string): Model {
  model ??= unpackModel(WEIGHTS, readTenths);
  if (length >= SHORT) return model;
  shortModel ??= halfWay(cardModel(), model);
  return shortModel;
}

function cleanSheet(): Sheet {
  sheet ??= createAdSheet();
  return wipe(sheet);
}

/** Judges a posting by its whole advert. Pure: the same input gives the same output; never throws. */
export function judgeAdvert(advert: ClassifyInput & { description: string }): Annotation {
  const posting = withShortNames(advert);
  const { description } = posting;
  const asked = readRequirements(posting.title, description);
  // Of a text that does not tell its language the title may.
  const language = asked.language === 'und' ? titleLanguage(posting.title) : asked.language;
  const blank = blankAnnotation('ad', language);
  if (!isReadable(language)) return blank;
  const { yearsRequired } = asked;
  const facts: Facts = { years: yearsRequired.value, evidence: yearsRequired.evidence[0] };
  // A few words are no advert: what they leave out says nothing, and the weights for adverts count what is left out.
  const placed =
    description.length < TOO_SHORT
      ? weighCard({ ...readCardFeatures(posting), least: leastOf(facts) })
      : weigh(modelFor(description), readFeatures(posting, facts, asked.reading, cleanSheet()));
  const level = placed.level.value;
  const cited = <V extends Verdict<unknown>>(verdict: V): V => ({
    ...verdict,
    evidence: quotable(asked.reading, verdict.evidence),
  });
  const citedEach = <F extends { evidence: Evidence }>(found: readonly F[]): F[] =>
    found.map((one) => ({ ...one, evidence: inItsClause(asked.reading, one.evidence) }));
  const once = <V extends Verdict<unknown>>(verdict: V): V =>
    cited({
      ...verdict,
      evidence: eachOnce(verdict.evidence, { title: posting.title, company: posting.company, description }),
    });
  return {
    ...blank,
    family: once(placed.family),
    level: once(placed.level),
    track: once(placed.track),
    managesPeople: once(placed.managesPeople),
    stage: once(asked.stage(level)),
    yearsRequired: cited(yearsRequired),
    education: cited(asked.education),
    credentials: citedEach(asked.credentials),
    skills: citedEach(asked.skills),
    warnings: citedEach(asked.warnings(level)),
  };
}
