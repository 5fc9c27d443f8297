/**
 * Words a text of a language cannot do without, as written in lower case: function words, names of months, and words of
 * headings and labels of resumes. A word of two languages stands in both; short forms of months and words that are part
 * of names or trades everywhere ("management", "van", "von") are left out.
 */
export const languageWords: Record<string, string> = {
  en: 'the and of to for with from by on at as an is are was were be been this that their our your you we who which will have has had not into within across through including such all more than up per it its ' +
    'january february march may june july october december ' +
    'education experience experiences skills summary profile employment history work languages interests references certifications certificates projects publications awards volunteering appointments objective coursework teaching grants referees present current currently native fluent available request years responsibilities',
  de: 'der die das und von mit für im den dem des ein eine einer eines einem einen auf zur zum bei nach über durch als auch sowie an am aus ist sind wird werden wurde ich wir sie du ihr unser unsere seit bis oder nicht vom unter ' +
    'januar februar märz mai juni juli oktober dezember ' +
    'lebenslauf persönliche daten berufserfahrung beruflicher werdegang ausbildung bildung bildungsweg schulbildung studium kenntnisse fähigkeiten sprachen interessen hobbys referenzen zertifikate projekte veröffentlichungen auszeichnungen ehrenamt praktika profil kontakt geburtsdatum geburtsort familienstand staatsangehörigkeit anschrift heute aktuell muttersprache fließend grundkenntnisse verhandlungssicher abschluss note weiterbildung',
  fr: 'le la les de du des et un une en dans pour avec sur par au aux est sont ce cette ces nous vous notre nos votre vos je qui que ou à été son sa ses leur leurs chez plus afin auprès ' +
    'janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre ' +
    "expérience expériences professionnelle professionnelles formation formations compétences langues intérêt intérêts références certificats projets réalisations bénévolat stages diplômes parcours profil coordonnées naissance aujourd'hui présent actuellement maternelle courant anglais français allemand études",
  es: 'el la los las de del y un una en para con por se que como al su sus es son ha más este esta lo o nuestro nuestra nuestros desde hasta entre sobre ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'experiencia experiencias laboral profesional formación educación estudios académica habilidades competencias conocimientos idiomas intereses referencias certificaciones certificados proyectos publicaciones premios voluntariado prácticas perfil datos personales contacto nacimiento actualidad actual nativo nativa materna fluido inglés francés alemán español nivel medio',
  it: 'il lo la i gli le di del della dei delle degli e un una in per con su da dal dalla nel nella nelle al alla che è sono ho mi come presso anche o ' +
    'gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre dicembre ' +
    'esperienza esperienze lavorativa professionale professionali istruzione formazione competenze lingue interessi referenze certificazioni progetti pubblicazioni profilo dati personali contatti nascita oggi attuale madrelingua inglese francese tedesco italiano',
  pt: 'o a os as de do da dos das e um uma em no na nos nas para com por que ao à se como é são foi mais ou pelo pela ' +
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ' +
    'experiência profissional formação educação acadêmica académica habilidades competências conhecimentos idiomas interesses referências certificações projetos publicações prêmios voluntariado perfil dados pessoais contato contacto nascimento atualmente atual presente inglês francês alemão português fluente',
  nl: 'de het een en van in op te voor met aan bij als door naar is zijn werd worden ik wij we die dat om ook of niet tot uit over onze ' +
    'januari februari maart mei juni juli augustus oktober december ' +
    'werkervaring ervaring opleiding opleidingen vaardigheden talen interesses referenties certificaten projecten publicaties profiel persoonlijke gegevens geboortedatum heden nederlands engels duits moedertaal vloeiend',
  sv: 'och att det i en ett som på för med av till den de är var har jag vi från om inte eller hos vid samt ' +
    'januari februari mars maj juni juli augusti oktober december ' +
    'arbetslivserfarenhet erfarenhet utbildning utbildningar kompetenser färdigheter språk intressen referenser certifikat projekt publikationer profil personuppgifter nuvarande svenska engelska tyska modersmål flytande',
}; // prettier-ignore
