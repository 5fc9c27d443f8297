import type { Destination } from './rtf-state.js';

type Place = Exclude<Destination, 'page'> | 'header' | 'footer' | 'box' | 'shape' | 'row' | 'list' | 'inside';

/**
 * Where the text of a group goes that opens with this word; `inside`: on as before, the group only wraps. Of a
 * shape's properties name (`sn`) and value (`sv`) are read. */
export const destinations: Record<string, Place> = {
  fonttbl: 'fonts',
  colortbl: 'colours',
  stylesheet: 'styles',
  fldinst: 'instruction',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  shptxt: 'box',
  listtext: 'list',
  pntext: 'list',
  pn: 'list',
  shp: 'shape',
  nesttableprops: 'row',
  shpinst: 'inside',
  fldrslt: 'inside',
  upr: 'inside',
  sp: 'nowhere',
  sn: 'sn',
  sv: 'sv',
  info: 'nowhere',
  pict: 'nowhere',
  object: 'nowhere',
  nonshppict: 'nowhere',
  shprslt: 'nowhere',
  nonesttables: 'nowhere',
  listtable: 'nowhere',
  listoverridetable: 'nowhere',
  revtbl: 'nowhere',
  rsidtbl: 'nowhere',
  filetbl: 'nowhere',
  annotation: 'nowhere',
  themedata: 'nowhere',
  xe: 'nowhere',
  tc: 'nowhere',
};

/** Control words and symbols that stand for a character. */
export const signs: Record<string, string> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': ' ',
  _: '-',
};
