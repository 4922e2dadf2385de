internal import Arguments
internal import EventCoding
internal import EventLog
internal import Gebruik
internal import Tekst

/// The kinds of records that `--soort` may name: one by its whole name, or a group by what stands before the full stop.
enum Soortfilter {
  static let optie = Optie(
    "--soort", waarde: "SOORT", "Alleen deze soort: een groep zoals gesprek, of precies gesprek.gehouden.")
}

extension Beurt {
  /// The kind behind `--soort`. One that does not exist would make an empty answer look like good news, so it is refused.
  ///
  /// - Parameter aanwezig: kinds that the log holds, which may be of a later version of this program.
  func soort(aanwezig: some Sequence<String>) throws(Mislukt) -> String? {
    guard let getypt = aanroep.waarde("--soort") else { return nil }
    let namen = Set(Soort.allCases.map(\.rawValue) + AdminKind.allCases.map(\.rawValue) + aanwezig)
    let groepen = Set(namen.compactMap { naam in naam.firstIndex(of: ".").map { String(naam[..<$0]) } })
    guard !namen.contains(getypt), !groepen.contains(getypt) else { return getypt }
    let lijken = suggesties(voor: getypt, uit: groepen.sorted() + namen.sorted())
    throw Mislukt(
      .nietGevonden, "A021", "Soort '\(veilig(getypt))' bestaat niet.",
      advies: lijken.isEmpty
        ? "Kies een groep (\(opsomming(groepen.sorted().map { veilig($0) }, voegwoord: "of"))), of een soort daaruit, zoals "
          + "gesprek.gehouden."
        : "Bedoelt u \(opsomming(lijken.map { veilig($0) }, voegwoord: "of"))?")
  }
}
