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
  MX: 'mexico|mexiko|mexique', BR: 'brazil|brasil', AR: 'argentina', CL: 'chile', CO: 'colombia', PE: 'peru', PA: 'panama',
  IN: 'india', CN: 'china', JP: 'japan', KR: 'south korea', SG: 'singapore', MY: 'malaysia', PH: 'philippines', VN: 'vietnam', TH: 'thailand',
  AU: 'australia|new south wales|queensland', NZ: 'new zealand', ZA: 'south africa', NG: 'nigeria', KE: 'kenya', GH: 'ghana', EG: 'egypt',
  IL: 'israel', AE: 'united arab emirates|uae', PK: 'pakistan', BD: 'bangladesh',
}; // prettier-ignore

const countryByName = new Map(
  Object.entries(namesByCountry).flatMap(([code, names]) =>
    names.split('|').map((name) => [name, code as CountryCode] as const),
  ),
);
const stateCode =
  /(?:^|,\s*)(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(\s+\d{5}(?:-\d{4})?)?$/;
const countryCode = /,\s*(\p{Lu}{2})$/u;
/** Ten digits that North America may give out, its own prefix before them or not. */
const americanNumber = /^1?[2-9]\d\d[2-9]\d{6}$/;
/** Large towns of the countries whose codes are states' too: "Berlin, DE" is in no Delaware. */
const townsByCountry: Partial<Record<CountryCode, string>> = {
  DE: 'berlin|hamburg|munich|munchen|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|dortmund|essen|leipzig|bremen|dresden|hannover|hanover|nurnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|munster|mannheim|karlsruhe|augsburg|wiesbaden|braunschweig|kiel|chemnitz|aachen|halle|magdeburg|freiburg|lubeck|mainz|erfurt|rostock|kassel|potsdam|heidelberg|darmstadt|regensburg|ingolstadt|wurzburg|ulm|jena',
  IN: 'mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|surat|jaipur|lucknow|kanpur|nagpur|indore|bhopal|patna|vadodara|coimbatore|kochi|noida|gurgaon|gurugram|chandigarh|visakhapatnam|mysore|mysuru|thiruvananthapuram',
  CO: 'bogota|medellin|cali|barranquilla|cartagena|cucuta|bucaramanga|pereira|manizales|ibague|santa marta',
  AR: 'buenos aires|cordoba|rosario|mendoza|la plata|tucuman|san miguel de tucuman|mar del plata|salta|santa fe|neuquen|bahia blanca',
  IL: 'tel aviv|tel aviv-yafo|jerusalem|haifa|rishon lezion|petah tikva|ashdod|netanya|beer sheva|herzliya|ramat gan',
  CA: 'toronto|montreal|vancouver|calgary|ottawa|edmonton|winnipeg|mississauga|brampton|quebec|quebec city|halifax|regina|saskatoon|kitchener',
}; // prettier-ignore
/** Domains under a country's code; those sold to anybody (.co, .io, .me, .ai) tell nothing. */
const domains: Record<string, CountryCode> = {
  uk: 'GB', ie: 'IE', de: 'DE', at: 'AT', ch: 'CH', fr: 'FR', es: 'ES', it: 'IT', pt: 'PT', nl: 'NL', be: 'BE', pl: 'PL',
  cz: 'CZ', se: 'SE', no: 'NO', dk: 'DK', fi: 'FI', au: 'AU', nz: 'NZ', ca: 'CA', in: 'IN', za: 'ZA', mx: 'MX', br: 'BR',
}; // prettier-ignore
/** Languages that mostly one country's resumes are written in. */
const languages: Record<string, CountryCode> = { de: 'DE', fr: 'FR', es: 'ES', it: 'IT', pl: 'PL', nl: 'NL' };

/**
 * The country a person's national number belongs to: told by their place, else by the domain of their
 * address, else by the document's language. English alone tells none. The code of an American state that is a
 * country's too is the state's with a ZIP code, for a number of American form, and where no number is asked for
 * (`written` null).
 */
export function phoneCountry(
  written: string | null,
  place: string | null,
  addresses: readonly string[],
  language: string | null,
): CountryCode | undefined {
  return (
    countryOfPlace(place ?? '', written) ??
    addresses.map((address) => domains[address.split('.').at(-1) ?? '']).find((code) => code !== undefined) ??
    languages[language ?? '']
  );
}

function countryOfPlace(place: string, written: string | null): CountryCode | undefined {
  const parts = fold(place)
    .split(/\s*[,/()]\s*|\s+[-–—]\s+/)
    .map((part) => part.trim());
  const code = countryCode.exec(place)?.[1] as CountryCode | undefined;
  const country = code !== undefined && code in namesByCountry ? code : undefined;
  if (
    country &&
    parts.some((part) => townsByCountry[country]?.split('|').includes(part.replace(/^\d+ /, '')))
  )
    return country;
  const [isState, , zip] = stateCode.exec(place) ?? [];
  const isAmerican = written === null || americanNumber.test(written.replaceAll(/\D/g, ''));
  if (isState !== undefined && (!country || zip || isAmerican)) return 'US';
  return country ?? parts.map((part) => countryByName.get(part)).findLast((name) => name !== undefined);
}
