/** Words that lead the end of a certificate's validity, which is not when it was given. */
const expiry =
  /[\s,;|(–—-]*(?:\b(?:gültig (?:bis|ab)|valid (?:until|through|thru|till|to)|valid|expires?|expiring|expiry|expiration|exp\.|renew(?:al|ed|s)|läuft ab|ablauf|valable jusqu\S*|valide jusqu\S*|expire|échéance|válid[oa] hasta|vigente hasta|vence|caduca|validez))(?=[\s:]).*$/iu;
const number =
  /[\s,;|(–—-]*\b(?:(?:credential|certificate|certification|licen[cs]e|cert\.?|zertifikats?|registration|registrierungs?|reg\.|certificat|certificado|licencia|matrícula)[\s-]*)?(?:id|no\.?|nr\.?|nummer|number|n\.?\s?[°ºo]|núm\.?|#)\s*:?\s*(?=\S*\d)[\p{L}\d/-]+\)?/iu;
const address = /[\s,;|(–—-]*(?:https?:\/\/|www\.)\S+|[\s,;|(–—-]*\b[\p{L}\d-]+\.(?:com|org|io|net)\/\S+/giu;
const label =
  /^\W*(?:issued by|issuer|issuing organi[sz]ation|awarded by|aussteller|ausgestellt von|verliehen von|organisme|délivré par|décerné par|emisor|emitido por|otorgado por|expedido por)\s*:?\s+/iu;
const detail =
  /^\W*(?:(?:show|see|view|verify) credential|credential|verif(?:y|ication)|zertifikat anzeigen|voir le certificat|ver credencial|issued|issue date|ausgestellt|ausstellungsdatum|datum|délivré|date|obtenu|fecha|emitid[oa]|expedid[oa]|link|lien|enlace)\b(?:\s+(?:on|am|le|el|en|id))?\s*:?\s*/iu;

/** The text up to where numbers, validity or addresses follow; the same offsets hold. */
export function withoutDetails(text: string): string {
  return text.replace(address, blank).replace(expiry, blank).replace(number, blank);
}

/** Where the issuer starts in a line that names it alone: "Aussteller: IHK"; 0 for any other line. */
export function issuerLabelEnd(text: string): number {
  return label.exec(text)?.[0].length ?? 0;
}

/** Whether a line tells of the certificate above it, and names none: a number, a link, a day of issue. */
export function isDetailLine(text: string): boolean {
  const bare = withoutDetails(text);
  if (!/\p{L}{2}/u.test(bare)) return true;
  const lead = detail.exec(text)?.[0].length ?? 0;
  return lead > 0 && text.length - lead < 40 && !/\p{L}{4,}\s+\p{L}{4,}/u.test(bare.slice(lead));
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}
