import { useEffect, useState } from 'preact/hooks';
import { useView } from '../../components/view.ts';
import type { OwnSite, Sites } from '../../lib/panel/own-sites.ts';
import type { Trash } from '../../lib/panel/use-trash.ts';

/** Where badges come by themselves, and taking one's own sites off that list. */
export function OwnSites({ sites, say }: { sites: Sites; say: Trash['say'] }) {
  const { words, locale } = useView();
  const [own, setOwn] = useState<OwnSite[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = () =>
      void sites.own().then((list) => {
        if (!stop.signal.aborted) setOwn(list);
      });
    read();
    sites.watch(read, stop.signal);
    return () => stop.abort();
  }, [sites]);

  const remove = async (site: OwnSite) => {
    const done = await sites.forbid(site).catch(() => false);
    if (!done) return say(words('options_siteKept', site.host));
    // Undoing asks the browser, which asks the person: the click on "Undo" is what it wants for that.
    say(words('options_siteGone', site.host), {
      label: words('undo'),
      run: () => void sites.allow(site).catch(() => false),
    });
  };

  return (
    <section aria-labelledby="options-sites">
      <h2 id="options-sites">{words('options_sites')}</h2>
      <p class="muted">{words('options_sitesText', new Intl.ListFormat(locale).format(sites.declared))}</p>
      {own?.length === 0 && <p>{words('options_noSites')}</p>}
      {own && own.length > 0 && (
        <ul class="options-list">
          {own.map((site) => (
            <li key={site.pattern}>
              <span>{site.host}</span>
              <button type="button" class="button" onClick={() => void remove(site)}>
                {words('options_siteRemove')}
                <span class="unseen">: {site.host}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
