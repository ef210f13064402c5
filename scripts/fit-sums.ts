import {
  CARD_FEATURES,
  type Feature,
  type FeatureVector,
  listCardFeatures,
} from '../lib/classify/card-features.ts';
import { listFeatures } from '../lib/classify/features.ts';
import { type Model, type PackedModel, unpackModel } from '../lib/classify/model.ts';
import { readLetters, readTenths, writeLetters, writeTenths } from '../lib/classify/packed-weights.ts';
import { TRACKS, type Track } from '../lib/taxonomy/scales.ts';
import { fitJoint } from './fit-joint.ts';
import { fitLogistic, type Lesson, type SparseRow } from './fit-logistic.ts';
import {
  type Depth,
  type Example,
  isInside,
  type Labelled,
  readWrittenTitles,
  WRITTEN,
  type WrittenTitle,
} from './lessons.ts';

/**
 * How strongly each sum holds on to its start. Chosen by the left-out sources, not by the training fit.
 * Levels 5 and 6 are too rare among the postings to learn from, so they hold on to the taxonomy.
 */
const HOLD = {
  ad: { family: 3, core: 2, level: 6, rareLevel: 2, track: 0.7, people: 2 },
  card: { family: 3, core: 2, level: 3, rareLevel: 4, track: 1, people: 2 },
};

/** From where a rung's own features start, for the sums up to it and beyond it. */
const RUNG_START = { ad: { up: 2.5, down: -1.5 }, card: { up: 2.5, down: -1.5 } };

/** From where a ladder's own features start: an advert's many words of one industry need less each than a title's one. */
const TRACK_START = {
  ad: { industry: 1.5, role: 1.5, hint: 1.5 },
  card: { industry: 3.5, role: 2.5, hint: 2 },
};

/** What each depth of reading weighs; a card's features come first among an advert's. */
const FEATURES: Readonly<Record<Depth, readonly Feature[]>> = {
  ad: listFeatures(),
  card: listCardFeatures(),
};
const CORE_TRACKS: readonly (Track | undefined)[] = ['customer-care', 'technical-support'];

/** Features that tell an industry, which goes before the function where it has a ladder of its own. */
const INDUSTRY =
  /^company|^industry|^only|^text\.industry|duty\.(?:bank|hospitality|patient|health|till|property)|title\.(?:finance|health|hospitality|retail)/;

const kindOf = ({ id }: Feature) =>
  INDUSTRY.test(id) ? 'industry' : id.startsWith('hint.') ? 'hint' : 'role';

const ids = FEATURES.ad.map(({ id }) => id);
/**
 * Which rung it is, who reports to it and which industry say nothing of the family; accounts and years are labelled
 * for the family only.
 */
const forFamily = ids.map(
  (id) =>
    !/^(?:years|function|seller|director|directors|leaders|runs|managers?|says|specialist|leads|accounts|key|industry|only)\./.test(
      id,
    ) && !/^text\.(?:scope|people|reports|accounts|industry)\./.test(id),
);
/** What the sentences are about and which industry it is say nothing of the rung. */
const forRank = ids.map((id) => !/^(?:duties|industry|only|function|text\.industry|text\.work)\./.test(id));
/** Rank, years and who reports to whom say nothing of the ladder, which all rungs have. */
const forTrack = ids.map(
  (id) =>
    !/^(?:years|seller|director|managers?|says|specialist|leads|accounts|key|second|seasoned)\./.test(id) &&
    !/^title\.rank\.|^text\.(?:scope|people|reports|accounts)\./.test(id),
);
const forAll = ids.map(() => true);

function sparse({ values, present }: FeatureVector, of: readonly boolean[]): SparseRow {
  const at = Int32Array.from(present.filter((one) => of[one]));
  return { at, value: Float64Array.from(at, (one) => values[one] as number) };
}

/** How far a feature's rung is believed at the start: words of rank in the title most, words of the text least. */
function trust({ id }: Feature, depth: Depth): number {
  if (id === 'title.bank-vice-president') return 3;
  if (id.startsWith('title.rank.')) return 2.5;
  // An advert's title has its say in `says` too.
  if (id.startsWith('title.')) return depth === 'card' ? 1 : 0.65;
  // Whom one leads is rare among the postings and stands in the codebook: "manages managers" is the fifth rung.
  if (/^(?:directors|managers)\.|^director\.of/.test(id)) return 1.2;
  if (/^(?:leaders|runs|leads|second|seasoned)\./.test(id)) return 0.8;
  return 0.3;
}

/** How the sums of each depth are checked in, and read again. */
const FORM = {
  ad: { write: writeTenths, read: readTenths },
  card: { write: writeLetters, read: readLetters },
};

/** Reads what `fitModel` made. */
export const readModel = (depth: Depth, packed: PackedModel): Model => unpackModel(packed, FORM[depth].read);

/**
 * Only what the ladders' sums differ by tells them apart: what most say of a feature is taken from all, so that
 * little is left to write of those that speak for none.
 */
function aroundTheMiddle(sums: readonly Float64Array[]): Float64Array[] {
  const middle = Float64Array.from(sums[0] ?? [], (_, at) => {
    const sorted = sums.map((sum) => sum[at] as number).sort((a, b) => a - b);
    const half = sorted.length >> 1;
    return ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
  });
  return sums.map((sum) => sum.map((weight, at) => weight - (middle[at] as number)));
}

/**
 * How much of what a card's sum makes of a title an advert's sum of the family starts from: titles written by us teach
 * cards alone, and beside a text a title says less. Chosen by the left-out sources; no gain for ladder and people.
 */
const OF_CARD = 0.65;
/** The same for the rung, where it is set beside what the taxonomy says. */
const RUNG_OF_CARD = 0.75;

/** What a result card would show of an advert. */
const asCard = (example: Example): Example => ({
  ...example,
  vector: { ...example.vector, present: example.vector.present.filter((at) => at < CARD_FEATURES) },
});

/** Fits every sum for one depth; how sharp they are is for `calibrate` to say. */
export function fitModel(depth: Depth, examples: readonly Example[]): PackedModel {
  const features = FEATURES[depth];
  const holds = HOLD[depth];
  // An advert's ladder is told by its text: the titles with a rung, which have none, teach cards alone.
  const titles = readWrittenTitles().filter(({ level }) => depth === 'card' || level === undefined);
  const trades = titles.filter(({ teaches }) => teaches !== 'rung');
  const placed = trades.filter(({ track }) => track !== 'outside');
  const whole = examples.filter(({ row }) => row.teaches !== 'rung');
  const wholeKept = whole.filter(({ row }) => isInside(row));
  // What tells one rung from another under the same title no card can learn.
  const kept = depth === 'card' ? wholeKept : examples.filter(({ row }) => isInside(row));
  const card = depth === 'ad' ? readModel('card', fitModel('card', examples.map(asCard))) : undefined;

  const lessons = (
    from: readonly Example[],
    of: readonly boolean[],
    label: (gold: Labelled['gold']) => boolean,
  ): Lesson[] =>
    from.map(({ row, vector, weight }) => ({ row: sparse(vector, of), label: label(row.gold), weight }));
  const more = (from: readonly WrittenTitle[], label: (track: string) => boolean): Lesson[] =>
    from.map(({ track, vector }) => ({
      row: sparse(vector, forAll),
      label: label(track),
      weight: WRITTEN.title,
    }));
  const fitSum = (
    rows: readonly Lesson[],
    of: readonly boolean[],
    start: (feature: Feature, at: number) => number,
    constant: number,
    hold: number,
    holdConstant = 0.01,
  ): Float64Array => {
    const begin = features.map((feature, at) => (of[at] ? start(feature, at) : 0));
    return fitLogistic(
      rows,
      Float64Array.from([...begin, constant]),
      Float64Array.from([...features.map(() => hold), holdConstant]),
    );
  };
  const { write } = FORM[depth];

  return {
    family: write(
      fitSum(
        [
          ...lessons(whole, forFamily, ({ family }) => family !== 'outside'),
          ...(depth === 'card' ? more(trades, (track) => track !== 'outside') : []),
        ],
        forFamily,
        (f, at) => (card && at < CARD_FEATURES ? OF_CARD * (card.family[at] as number) : (f.family ?? 0)),
        -0.5,
        holds.family,
      ),
    ),
    core: write(
      fitSum(
        lessons(wholeKept, forFamily, ({ family }) => family === 'core'),
        forFamily,
        (f) => (CORE_TRACKS.includes(f.track) ? 1 : f.track ? -0.5 : 0),
        0,
        holds.core,
      ),
    ),
    atLeast: [2, 3, 4, 5, 6].map((k) => {
      const isRare = k >= 5;
      const up = k === 6 ? 5 : isRare ? 3.5 : RUNG_START[depth].up;
      const fromTaxonomy = (f: Feature) => {
        if (!f.level) return 0;
        if (f.level >= k) return up * trust(f, depth);
        // Who leads people or runs a shop stands on that rung at least.
        if (f.id.endsWith('.outright')) return 0;
        // Seniority lifts a first rung and lowers none: a senior representative may supervise twelve others.
        if (depth === 'ad' && f.id === 'title.rank.senior') return 0;
        // An advert for a head of service speaks of calls and shifts as any other does.
        const speaksOfAll = isRare && !/^title\.|^director\.of/.test(f.id);
        return RUNG_START[depth].down * trust(f, depth) * (speaksOfAll ? 0.2 : 1);
      };
      // A title's words start between what the taxonomy says of them and what titles written by us taught cards.
      const start = (f: Feature, at: number) =>
        card && at < CARD_FEATURES
          ? (fromTaxonomy(f) + RUNG_OF_CARD * (card.atLeast[k - 2]?.[at] ?? 0)) / 2
          : fromTaxonomy(f);
      return write(
        fitSum(
          [
            ...lessons(kept, forRank, ({ level }) => (level ?? 0) >= k),
            ...(depth === 'card' ? titles : []).flatMap(({ vector, level }) =>
              level ? [{ row: sparse(vector, forRank), label: level >= k, weight: WRITTEN.title }] : [],
            ),
          ],
          forRank,
          start,
          k === 2 ? 0 : k === 6 ? -3.2 : 0.8 * (1 - k),
          isRare ? holds.rareLevel : holds.level,
          isRare ? 3 : undefined,
        ),
      );
    }),
    track: aroundTheMiddle(
      fitJoint(
        [
          ...wholeKept.map(({ row, vector, weight }) => ({
            row: sparse(vector, forTrack),
            choice: TRACKS.indexOf(row.gold.track as Track),
            weight,
          })),
          ...placed.map(({ track, vector }) => ({
            row: sparse(vector, forTrack),
            choice: TRACKS.indexOf(track as Track),
            weight: WRITTEN.title,
          })),
        ],
        TRACKS.map((one) =>
          Float64Array.from([
            ...features.map((f, at) =>
              !forTrack[at] ? 0 : f.track === one ? TRACK_START[depth][kindOf(f)] : f.track ? -0.3 : 0,
            ),
            0,
          ]),
        ),
        Float64Array.from([...features.map(() => holds.track), 1]),
      ),
    ).map(write),
    people: write(
      fitSum(
        lessons(kept, forRank, ({ managesPeople }) => managesPeople === true),
        forRank,
        (f) => f.people ?? (f.level ? (f.level >= 4 ? 0.5 : f.level >= 3 ? 0 : -0.5) : 0),
        -1.5,
        holds.people,
      ),
    ),
    sharpness: { family: 1, level: 1, track: 1, people: 1 },
  };
}
