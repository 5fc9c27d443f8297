import { isOn } from './measures.js';

/** The properties of a stretch of pages (ECMA-376 part 1, 17.6) that say what else is on them. */
export class PageSection {
  readonly references: { part: 'header' | 'footer'; pages: string; id: string }[] = [];
  hasFirstPage = false;
  columns = 1;
  private listed = 0;

  /** Takes in one element of section properties. */
  note(name: string, { id, type, val, num }: Record<string, string>): void {
    if ((name === 'headerReference' || name === 'footerReference') && id)
      this.references.push({
        part: name === 'headerReference' ? 'header' : 'footer',
        pages: type ?? 'default',
        id,
      });
    else if (name === 'titlePg') this.hasFirstPage = isOn(val);
    else if (name === 'cols') this.columns = Number(num ?? 1) || 1;
    else if (name === 'col') this.columns = Math.max(this.columns, ++this.listed);
  }
}

/** Ids of the headers or footers that any page shows: the first page's before those of the pages after it. */
export function shownReferences(
  sections: readonly PageSection[],
  part: 'header' | 'footer',
  hasEvenPages: boolean,
): string[] {
  const hasFirst = sections.some(({ hasFirstPage }) => hasFirstPage);
  const shown = ['default', ...(hasEvenPages ? ['even'] : [])];
  const all = sections.flatMap(({ references }) => references).filter((one) => one.part === part);
  return (hasFirst ? ['first', ...shown] : shown).flatMap((pages) =>
    all.filter((one) => one.pages === pages).map(({ id }) => id),
  );
}
