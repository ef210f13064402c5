/** What made-up pages of one posting have in common. */
export const duties =
  '<p>You will greet everyone who comes through the door and help them find what they came for, from the first question to the goodbye.</p><p>On a usual day you serve at the counter, fill shelves in the quiet hours, and sort out what has gone wrong with an order. We train you for two weeks and you will never be alone on the floor in your first month.</p>';
export const asks =
  '<ul><li>You like people and stay calm when it is busy.</li><li>You can lift boxes of up to ten kilos and stand for a shift.</li><li>You can work two evenings a week and every other Saturday.</li></ul>';
export const head =
  '<header><a href="/">Home</a><nav><a href="/jobs">Jobs</a><a href="/about">About us</a></nav></header>';
export const foot = '<footer><a href="/privacy">Privacy</a><a href="/terms">Terms</a></footer>';
