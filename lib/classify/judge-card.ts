import { detectLanguage } from '../text/language.ts';
import type { Annotation } from './annotation.ts';
import { createSheet, type FeatureVector, type Sheet } from './card-features.ts';
import { cardLexicons, readCard, readCardFeatures } from './card-reader.ts';
import { CARD_WEIGHTS } from './card-weights.ts';
import { type Model, unpackModel } from './model.ts';
import { readLetters } from './packed-weights.ts';
import { blankAnnotation, type ClassifyInput, isReadable, weigh, withShortNames } from './verdicts.ts';

let model: Model | undefined;
let sheet: Sheet | undefined;

const SAMPLE = { title: 'Customer Service Advisor - Part Time', company: 'Made-up Retail Bank' };
/** Code runs slowly the first time: a card judged for nobody, in steps. */
const REHEARSAL = [
  () => cardLexicons(),
  () => readCard(SAMPLE),
  () => {
    model ??= unpackModel(CARD_WEIGHTS, readLetters);
  },
  () => weighCard(readCardFeatures(SAMPLE)),
  () => judgeCard(SAMPLE),
];
let rehearsed = 0;

/** Weighs what a few words say. */
export function weighCard(vector: FeatureVector) {
  model ??= unpackModel(CARD_WEIGHTS, readLetters);
  return weigh(model, vector);
}

/**
 * Judges a posting by its title and employer alone, as a result card shows them: all that pages of results
 * need, so that their script carries nothing of adverts. Pure; never throws.
 */
export function judgeCard(card: Pick<ClassifyInput, 'title' | 'company' | 'snippet'>): Annotation {
  const posting = withShortNames(card);
  const { smallWords, title } = cardLexicons();
  const { snippet } = posting;
  const words = title.read(posting.title);
  const language = detectLanguage(
    smallWords,
    snippet ? smallWords.read(`${posting.title}. ${snippet}`) : words,
  );
  const blank = blankAnnotation('card', language);
  if (!isReadable(language)) return blank;
  // Nothing that is answered keeps the sheet: a list of a thousand cards writes on one.
  sheet ??= createSheet();
  sheet.values.fill(0);
  sheet.evidence.fill(undefined);
  return { ...blank, ...weighCard(readCardFeatures(posting, sheet, words)) };
}

/**
 * One step of getting ready to judge cards, of a millisecond or two; false once ready. For who has time
 * before the first card comes; `judgeCard` needs nobody to have called it.
 */
export function prepareCards(): boolean {
  const step = REHEARSAL[rehearsed];
  if (!step) return false;
  rehearsed++;
  step();
  return true;
}
