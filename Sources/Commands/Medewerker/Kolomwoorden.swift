internal import EventCoding
internal import Tekst

/// What personnel systems call their columns, to propose a profile from a heading.
///
/// Words are compared without case, accents, white space and punctuation: `Pers.nr. manager` is `persnrmanager`, as
/// `PersnrManager` is.
enum Kolomwoorden {
  static func vorm(_ kop: String) -> String { vereenvoudigd(kop).filter { $0.isLetter || $0.isNumber } }

  /// The usual words for each column, the surest first.
  static let bekend: [(kolom: Importkolom, woorden: [String])] = [
    (
      .nummer,
      [
        "personeelsnummer", "personeelsnr", "persnr", "persnummer", "medewerkernummer", "medewerkersnummer",
        "medewerkernr", "nummermedewerker", "werknemernummer", "werknemersnummer", "werknemernr", "registratienummer",
        "stamnummer", "persoonsnummer", "personeelscode", "medewerkercode", "medewerkerid", "employeeid",
        "employeenumber", "employeeno", "personnelnumber", "medewerker", "werknemer",
      ]
    ),
    (
      .naam,
      [
        "volledigenaam", "naamvolledig", "naammedewerker", "medewerkernaam", "naamwerknemer", "werknemernaam",
        "weergavenaam", "samengesteldenaam", "fullname", "displayname", "employeename",
      ]
    ),
    (.voornaam, ["roepnaam", "voornaam", "firstname", "givenname", "voornamen"]),
    (.voorletters, ["voorletters", "voorletter", "initialen", "initials"]),
    (
      .tussenvoegsel,
      [
        "tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "voorvoegselgeboortenaam",
        "voorvoegselsgeboortenaam", "voorvoegselachternaam", "voorvoegselsachternaam", "tussenvoegselachternaam",
        "tussenvoegselgeboortenaam", "voorvoegseleigennaam", "prefix",
      ]
    ),
    (
      .achternaam,
      ["achternaam", "geboortenaam", "familienaam", "eigennaam", "eigenachternaam", "lastname", "surname"]
    ),
    (
      .partnertussenvoegsel,
      [
        "voorvoegselpartner", "voorvoegselspartner", "tussenvoegselpartner", "tussenvoegselspartner",
        "partnervoorvoegsel", "partnertussenvoegsel", "voorvoegselnaampartner", "voorvoegselsnaampartner",
        "voorvoegselgeboortenaampartner", "voorvoegselachternaampartner",
      ]
    ),
    (
      .partnernaam,
      ["naampartner", "partnernaam", "achternaampartner", "partnerachternaam", "geboortenaampartner"]
    ),
    (.naamgebruik, ["naamgebruik", "codenaamgebruik", "naamgebruikcode", "naamsamenstelling"]),
    (
      .functie,
      [
        "functie", "functieomschrijving", "omschrijvingfunctie", "functienaam", "functiebenaming", "functietitel",
        "naamfunctie", "jobtitle", "functiecode", "codefunctie",
      ]
    ),
    (
      .onderdeel,
      [
        "onderdeel", "organisatorischeeenheid", "organisatieeenheid", "orgeenheid", "afdeling", "afdelingnaam",
        "afdelingsnaam", "naamafdeling", "afdelingomschrijving", "omschrijvingafdeling", "oeomschrijving", "oenaam",
        "orgeenheidomschrijving", "omschrijvingorgeenheid", "omschrijvingorganisatorischeeenheid", "oe", "eenheid",
        "team", "teamnaam", "department", "oecode", "codeoe", "orgeenheidcode", "afdelingcode", "afdelingscode",
      ]
    ),
    (
      .leidinggevende,
      [
        "persnrmanager", "persnrleidinggevende", "personeelsnummerleidinggevende", "personeelsnummermanager",
        "medewerkernummerleidinggevende", "medewerkernummermanager", "managermedewerkernummer",
        "leidinggevendemedewerkernummer", "leidinggevendepersoneelsnummer", "managerpersoneelsnummer",
        "nummerleidinggevende", "nrleidinggevende", "leidinggevendenummer", "leidinggevendenr", "managernummer",
        "nummermanager", "managerid", "leidinggevendeid", "supervisorid", "leidinggevendecode", "leidinggevende",
        "directeleidinggevende", "manager", "chef",
      ]
    ),
    (
      .inDienst,
      [
        "indienstper", "datumindienst", "indienst", "datumindiensttreding", "indiensttreding", "indienstdatum",
        "startdatumdienstverband", "begindatumdienstverband", "ingangsdatumdienstverband", "datumindienstbedrijf",
        "hiredate", "startdatum", "startdate",
      ]
    ),
    (
      .uitDienst,
      [
        "uitdienstper", "datumuitdienst", "uitdienst", "datumuitdiensttreding", "uitdiensttreding", "uitdienstdatum",
        "einddatumdienstverband", "eindedienstverband", "datumeindedienstverband", "terminationdate", "einddatum",
        "enddate",
      ]
    ),
    (.modules, ["modules", "module", "functiemodule"]),
    (
      .uren,
      [
        "uren", "urenperweek", "urenpw", "contracturen", "contracturenperweek", "aantalurenperweek", "weekuren",
        "arbeidsduur", "arbeidsduurperweek", "deeltijduren", "hoursperweek",
      ]
    ),
    (
      .per,
      [
        "per", "ingangsdatum", "ingangsdatumwijziging", "ingangsdatummutatie", "mutatiedatum", "datumingang",
        "wijzigingper", "geldigvanaf", "geldigper", "ingangsdatumfunctie", "begindatumfunctie", "effectivedate",
      ]
    ),
  ]

  /// What this program never needs; most of it is nobody's business here.
  static let nooitNodig: Set<String> = [
    "bsn", "burgerservicenummer", "sofinummer", "geslacht", "geboortedatum", "geboorteplaats", "geboorteland",
    "leeftijd",
    "nationaliteit", "burgerlijkestaat", "salaris", "brutosalaris", "salarisschaal", "schaal", "trede", "periodiek",
    "iban", "bankrekening", "bankrekeningnummer", "adres", "straat", "straatnaam", "huisnummer", "postcode",
    "woonplaats", "plaats", "land", "telefoon", "telefoonnummer", "mobiel", "mobielnummer", "email", "emailadres",
    "emailwerk", "emailprive", "kostenplaats", "kostendrager", "fte", "deeltijdfactor", "deeltijdpercentage",
    "parttimepercentage", "contractsoort", "soortcontract", "soortdienstverband", "dienstverband", "titel",
  ]
}
