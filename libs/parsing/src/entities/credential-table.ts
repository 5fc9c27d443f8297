import { cellsOf, type Line } from '../document/line.js';
import { fold } from '../text/fold.js';

/** What the columns of a table of certificates, awards and the like are called, folded, in four languages. */
const heads = new Set(
  (
    'certificate|certificate name|certification|certification name|name|title|course|training|licence|license|qualification|award|description|issuer|issued by|issuing organisation|issuing organization|issuing body|awarding body|awarded by|organisation|organization|institution|provider|authority|date|year|issued|issued on|date issued|issue date|date obtained|date awarded|valid until|expires|expiry|expiry date|number|id|credential id|licence number|' +
    'zertifikat|zertifizierung|bezeichnung|titel|kurs|schulung|weiterbildung|fortbildung|auszeichnung|aussteller|ausgestellt von|ausstellende stelle|anbieter|institut|organisation|einrichtung|datum|jahr|ausgestellt am|gultig bis|nummer|' +
    "certificat|intitule|formation|diplome|titre|distinction|organisme|delivre par|etablissement|emetteur|annee|date d'obtention|validite|numero|" +
    'certificado|certificacion|nombre|titulo|curso|formacion|premio|emisor|emitido por|entidad|institucion|organismo|fecha|ano|fecha de emision|valido hasta|numero'
  ).split('|'),
);

/** Whether a line is the head of such a table: every cell names a column. */
export function isCredentialHead(line: Line): boolean {
  const cells = cellsOf(line);
  return cells.length > 1 && cells.every(({ text }) => heads.has(fold(text).replace(/[\s:.]+$/, '')));
}
