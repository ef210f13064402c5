import { useEffect, useState } from 'preact/hooks';
import { useView } from '../../components/view.ts';
import type { Site } from '../../lib/panel/site.ts';
import './SiteChoice.css';

/** On a site that carries badges only this once: one click to have them there always. */
export function SiteChoice({ site }: { site: Site }) {
  const { words } = useView();
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    void site.isAllowed().then(setAllowed, () => setAllowed(null));
  }, [site]);

  if (allowed === null || allowed) return null;
  return (
    <p class="site-choice">
      <span>{words('site_once')}</span>
      <button type="button" class="button" onClick={() => void site.allow().then(setAllowed)}>
        {words('site_always', site.host)}
      </button>
    </p>
  );
}
