internal import Arguments
internal import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Wire

extension Beurt {
  /// The moment of recording: now, or nine o'clock on the day given with `--vandaag` in a trial storage.
  func tijdVanVastleggen() throws(Mislukt) -> Tijdstip {
    guard let dag = try datum("--vandaag") else { return omgeving.nu }
    guard try onbewaakteOpslag().proef else {
      throw .ongeldig(
        "--vandaag kan bij vastleggen alleen in een proefopslag.",
        advies: "Laat --vandaag weg. Een gesprek van eerder legt u vast met zijn eigen datum.")
    }
    return Amsterdam.tijdstip(dag, uur: 9)
  }

  /// The id given with `--opdracht`: 32 hexadecimal digits, or a UUID with its dashes.
  func opdrachtkenmerk() throws(Mislukt) -> String? {
    guard let getypt = aanroep.waarde("--opdracht") else { return nil }
    let kenmerk = getypt.lowercased().filter { $0 != "-" }
    guard kenmerk.utf8.count == 32, Hex.decode(kenmerk) != nil else {
      throw .ongeldig(
        "'\(getypt)' is geen kenmerk van een opdracht.", advies: "Geef 32 hexadecimale tekens, bijvoorbeeld een UUID.")
    }
    return kenmerk
  }

  /// 128 random bits in hexadecimal.
  func willekeurig() throws(Mislukt) -> String {
    do {
      return Hex.encode(try omgeving.platform.random(16))
    } catch {
      throw Mislukt(
        .bevindingen, "L010", "Het systeem geeft geen willekeurige getallen.", advies: "Probeer het opnieuw.")
    }
  }

  /// The key of a new dossier: random, so that nothing in the log points at a person after destruction.
  func willekeurigeSleutel() throws(Mislukt) -> DossierSleutel {
    DossierSleutel(try willekeurig())
  }

  /// An error of the log, with the way to repeat the command when its outcome is unknown.
  func mislukt(_ fout: LogError, opdracht: String) -> Mislukt {
    let basis = Mislukt(fout)
    guard basis.afsluitcode == .uitkomstOnbekend else { return basis }
    return Mislukt(
      .uitkomstOnbekend, "L005", fout.melding, advies: "Herhaal dezelfde opdracht veilig met: --opdracht \(opdracht)")
  }
}
