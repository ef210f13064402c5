import type { Annotation } from './annotation.ts';
import { createSheet, type FeatureVector, type Sheet, wipe } from './card-features.ts';
import { cardLexicons, readCardFeatures } from './card-reader.ts';
import { CARD_WEIGHTS } from './card-weights.ts';
import { type Model, unpackModel } from './model.ts';
import { readLetters } from './packed-weights.ts';
import { blankAnnotation, type ClassifyInput, isReadable, weigh, withShortNames } from './verdicts.ts';

let model: Model | undefined;
let sheet: Sheet | undefined;

/** The model for cards, there when the first is judged. */
export function cardModel(): Model {
  model ??= unpackModel(CARD_WEIGHTS, readLetters);
  return model;
}

/** Weighs what a few words say. */
export const weighCard = (vector: FeatureVector) => weigh(cardModel(), vector);

/** Judges a posting by its title and employer alone, as a result card shows them. Pure; never throws. */
export function judgeCard(card: Pick<ClassifyInput, 'title' | 'company' | 'snippet'>): Annotation {
  const posting = withShortNames(card);
  const { languageOf, title } = cardLexicons();
  const { snippet } = posting;
  const words = title.read(posting.title);
  const ofBoth = snippet ? languageOf(title.read(`${posting.title}. ${snippet}`)) : 'und';
  const language = ofBoth === 'und' ? languageOf(words) : ofBoth;
  const blank = blankAnnotation('card', language);
  if (!isReadable(language)) return blank;
  // A list of a thousand cards writes on one sheet.
  sheet ??= createSheet();
  return { ...blank, ...weighCard(readCardFeatures(posting, wipe(sheet), words)) };
}
