/** Towns, as many as the made-up lists are long. */
export const PLACES = ['Leeds, UK', 'York, UK', 'Hull, UK', 'Bath, UK', 'Exeter, UK', 'Bristol, UK'] as const;

/** Words as an address has them. */
export const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A page of a site that has jobs among other things. */
export const sitePage = (main: string) =>
  `<header><nav><a href="/">Home</a><a href="/jobs">Jobs</a><a href="/about">About</a></nav></header><main>${main}</main><footer><a href="/privacy">Privacy</a></footer>`;
