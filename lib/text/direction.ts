/** Signs that turn or isolate what stands around them; letters bring their own direction. */
const TURNING = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Text from elsewhere as one line of ours shows it: it can turn nothing but itself. Signs of direction are taken
 * out (a title that says "\u202Eeciffo" would read backwards), and where the letters run from right to left,
 * the text is isolated, so that what stands beside it keeps its place.
 */
export function inItsPlace(text: string): string {
  const plain = text.replace(TURNING, '');
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
