import type { CountryCode } from 'libphonenumber-js/min';
import { fold } from '../text/fold.js';

const namesByCountry: Partial<Record<CountryCode, string>> = {
  US: 'united states|united states of america|usa|u.s.a.|us', CA: 'canada|kanada|ontario|quebec|british columbia|alberta',
  GB: 'uk|u.k.|united kingdom|great britain|england|scotland|wales|northern ireland', IE: 'ireland|irland',
  DE: 'germany|deutschland|allemagne|alemania', AT: 'austria|osterreich|autriche', CH: 'switzerland|schweiz|suisse|suiza|svizzera',
  FR: 'france|frankreich|francia', ES: 'spain|spanien|espagne|espana', IT: 'italy|italien|italie|italia', PT: 'portugal',
  NL: 'netherlands|the netherlands|niederlande|pays-bas|paises bajos|nederland', BE: 'belgium|belgien|belgique|belgie', LU: 'luxembourg|luxemburg',
  PL: 'poland|polen|pologne|polska', CZ: 'czech republic|czechia', SK: 'slovakia', HU: 'hungary', RO: 'romania', BG: 'bulgaria', GR: 'greece',
  SE: 'sweden|schweden|sverige', NO: 'norway|norge', DK: 'denmark|danmark', FI: 'finland|suomi', IS: 'iceland', UA: 'ukraine', TR: 'turkey',
  MX: 'mexico|mexiko|mexique', BR: 'brazil|brasil', AR: 'argentina', CL: 'chile', CO: 'colombia', PE: 'peru',
  IN: 'india', CN: 'china', JP: 'japan', KR: 'south korea', SG: 'singapore', MY: 'malaysia', PH: 'philippines', VN: 'vietnam', TH: 'thailand',
  AU: 'australia|new south wales|queensland', NZ: 'new zealand', ZA: 'south africa', NG: 'nigeria', KE: 'kenya', GH: 'ghana', EG: 'egypt',
  IL: 'israel', AE: 'united arab emirates|uae', PK: 'pakistan', BD: 'bangladesh',
}; // prettier-ignore

const countryByName = new Map(
  Object.entries(namesByCountry).flatMap(([code, names]) =>
    names.split('|').map((name) => [name, code as CountryCode] as const),
  ),
);
const americanState =
  /(?:^|,\s*)(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:\s+\d{5})?$/;
/** Domains under a country's code; those sold to anybody (.co, .io, .me, .ai) tell nothing. */
const domains: Record<string, CountryCode> = {
  uk: 'GB', ie: 'IE', de: 'DE', at: 'AT', ch: 'CH', fr: 'FR', es: 'ES', it: 'IT', pt: 'PT', nl: 'NL', be: 'BE', pl: 'PL',
  cz: 'CZ', se: 'SE', no: 'NO', dk: 'DK', fi: 'FI', au: 'AU', nz: 'NZ', ca: 'CA', in: 'IN', za: 'ZA', mx: 'MX', br: 'BR',
}; // prettier-ignore
/** Languages that mostly one country's resumes are written in. */
const languages: Record<string, CountryCode> = { de: 'DE', fr: 'FR', es: 'ES', it: 'IT', pl: 'PL', nl: 'NL' };

/**
 * The country whose national numbers a person writes: told by their place, else by the domain of their
 * address, else by the document's language. English alone tells none.
 */
export function phoneCountry(
  place: string | null,
  addresses: readonly string[],
  language: string | null,
): CountryCode | undefined {
  return (
    countryOfPlace(place ?? '') ??
    addresses.map((address) => domains[address.split('.').at(-1) ?? '']).find((code) => code !== undefined) ??
    languages[language ?? '']
  );
}

function countryOfPlace(place: string): CountryCode | undefined {
  if (americanState.test(place)) return 'US';
  const parts = fold(place)
    .split(/\s*[,/()]\s*|\s+[-–—]\s+/)
    .map((part) => part.trim());
  return parts.map((part) => countryByName.get(part)).findLast((code) => code !== undefined);
}
