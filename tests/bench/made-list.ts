/**
 * A result list of made-up postings, built as large boards build theirs: a list item around a card of some
 * seventy nodes, with an overlay link, a logo, a title, employer, place, pay, tags, a snippet and buttons.
 */
export function madeCard(index: number): string {
  const pick = <T>(list: readonly T[]): T => list[index % list.length] as T;
  const title = `${pick(['Customer Service Representative', 'Cashier', 'Store Manager', 'Receptionist', 'Help Desk Analyst'])} ${index}`;
  const company = `${pick(['Larkfield', 'Bramble & Sons', 'Northwind', 'Tidewater'])} ${pick(['Stores', 'Care', 'Group'])}`;
  const place = pick(['Dayton, OH', 'Salem, OR', 'Mesa, AZ', 'Remote', 'Boise, ID', 'Akron, OH']);
  const id = 7_000_000 + index;
  return `
  <li class="a${index % 3}">
    <div class="card" data-entity="${id}">
      <a class="overlay" href="/jobs/view/${id}?trk=list&position=${index}" aria-label="${title}"> </a>
      <div class="row">
        <div class="logo"> <a href="/company/c${index % 40}"> <img alt="${company} logo" src="data:,"> </a> </div>
        <div class="info">
          <div class="head">
            <h3> <a href="/jobs/view/${id}?trk=title"> <span aria-hidden="true"> <strong>${title}</strong> </span> </a> </h3>
            <span class="badge"> New </span>
          </div>
          <h4> <a href="/company/c${index % 40}"> ${company} </a> <span> <svg viewBox="0 0 9 9"> <path d="M0 0h9"></path> </svg> <span>4.1</span> </span> </h4>
          <div class="meta"> <span> ${place} </span> <span> · </span> <span> $${15 + (index % 9)} - $${19 + (index % 9)} an hour </span> </div>
          <ul class="tags">
            <li> <div> <svg viewBox="0 0 9 9"> <path d="M0 0h9"></path> </svg> <span> Full-time </span> </div> </li>
            <li> <div> <svg viewBox="0 0 9 9"> <path d="M0 0h9"></path> </svg> <span> Day shift </span> </div> </li>
          </ul>
          <div class="text"> <p> Greet customers, answer questions and <b>solve problems</b> at the counter; we train you for two weeks. </p> </div>
          <ul class="points"> <li> Health insurance from the first day </li> <li> Paid time off and a discount in every store </li> </ul>
        </div>
      </div>
      <div class="foot">
        <time datetime="2026-11-${String(1 + (index % 20)).padStart(2, '0')}"> ${1 + (index % 20)} days ago </time>
        <span> <button type="button" aria-label="Save ${title}"> <svg viewBox="0 0 9 9"> <path d="M0 0h9"></path> </svg> <span> Save </span> </button> </span>
        <span> <button type="button" aria-label="Hide ${title}"> <span> Hide </span> </button> </span>
      </div>
    </div>
  </li>`;
}

/** A whole page with `cards` of them, a header, filters and a footer. */
export function madePage(cards: number): string {
  const list = Array.from({ length: cards }, (_, index) => madeCard(index)).join('\n');
  const links = Array.from(
    { length: 30 },
    (_, index) => `<li> <a href="/about/${index}">About ${index}</a> </li>`,
  ).join('\n');
  return `<!doctype html><html lang="en"><head><title>${cards} customer service jobs | Made-up Board</title></head>
<body><header><nav><ul>${links}</ul></nav><form><input name="q"></form></header>
<main><h1>Customer service jobs</h1><section><ul id="list">${list}</ul></section></main>
<footer><ul>${links}</ul></footer></body></html>`;
}
