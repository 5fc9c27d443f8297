const headings =
  /^(?:heading|(?:ü|u)?berschrift|titre|tit(?:u|ú)?lo|ttulo|t(?:í|i)tulo|encabezado|titolo|intestazione|kop|rubrik|overskrift|otsikko|nag(?:ł|l)(?:ó|o)wek|nadpis|c(?:í|i)msor|заголовок)[\s_-]?\d/i;
const unnumbered =
  /^(?:heading|überschrift|encabezado|section ?(?:heading|title)|cv ?heading)(?![\p{L}\d])/iu;
const titles = /^(?:title|titel|titre|título|ttulo|titolo)$/i;

/** The rank of a paragraph style by its name or id, in the languages that word processors name it in. */
export function styleRank(name: string): 'heading' | 'title' | null {
  const plain = name.replaceAll('_20_', ' ').trim();
  if (titles.test(plain)) return 'title';
  return headings.test(plain) || unnumbered.test(plain) ? 'heading' : null;
}
