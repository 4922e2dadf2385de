/// What to do about a correction that would leave something without what it rests on: only what can be done.
extension Dossier {
  /// Facts about something that is not there, told together by what they miss.
  func weigerWezen(_ wezen: [Wees], _ kader: Kader, _ beraad: inout Beraad) {
    for (mist, groep) in Dictionary(grouping: wezen, by: \.mist).sorted(by: { $0.key < $1.key }) {
      let nummers = groep.map(\.nr)
      let staand = nummers.filter { geldt($0) }
      if !staand.isEmpty {
        let eerst = eersteIntrekbare(staand, kader)
        let weg =
          eerst.map { "Trek eerst nr \($0) in, met: gespreksboek corrigeren \($0) --intrekken. Of geef" } ?? "Geef"
        beraad.weiger(
          .samenhangVerbroken,
          "Op \(mist) \(staand.count == 1 ? "rust" : "rusten") nog: \(staand.map { "nr \($0)" }.joined(separator: ", ")).",
          advies: "\(weg) een betere waarde in plaats van in te trekken.", teVerbeteren: eerst)
      }
      guard staand.count < nummers.count else { continue }
      // Withdrawn now and brought back by this correction, or new with it: there is nothing of it to withdraw.
      let terug = nummers.filter { feit(nr: $0) != nil && !geldt($0) }
      let wat =
        terug.isEmpty ? "Wat u nu vastlegt" : "Wat dan weer geldt (\(terug.map { "nr \($0)" }.joined(separator: ", ")))"
      beraad.weiger(
        .samenhangVerbroken, "\(wat) rust op \(mist) en dat is er niet.",
        advies: "Zorg eerst daarvoor. Is het ingetrokken? Trek die intrekking in; haar nummer staat in de historie.")
    }
  }

  /// The same refusal, without a command that would be refused.
  func metUitvoerbaarAdvies(_ weigering: Weigering, _ kader: Kader) -> Weigering {
    guard weigering.code == .geenTussengesprek, let nr = weigering.teVerbeteren else { return weigering }
    if geldt(nr), eersteIntrekbare([nr], kader) == nr { return weigering }
    let advies =
      geldt(nr)
      ? "Geef bij de afronding de reden met: gespreksboek corrigeren \(nr) --uitzondering TEKST."
      : "Haal eerst een bespreking terug of leg er een vast, of laat de afronding ingetrokken."
    return Weigering(
      weigering.code, weigering.melding, advies: advies, onderwerp: weigering.onderwerp,
      teVerbeteren: geldt(nr) ? nr : nil)
  }

  /// Whether there is such a fact, and it was not withdrawn.
  private func geldt(_ nr: Int) -> Bool { feit(nr: nr).flatMap { gelezen($0) } != nil }

  /// Of these records, and of what rests on them, the first that can be withdrawn as things are; nothing when none can.
  /// - Complexity: O(n²) in the facts of this one person, only asked when a correction is refused.
  private func eersteIntrekbare(_ nummers: [Int], _ kader: Kader) -> Int? {
    let eerder = Set(wezen)
    let bekend = Set(gebreken(kader))
    var wachtrij = nummers.sorted(by: >)
    var gezien: Set<Int> = []
    while let nr = wachtrij.first {
      wachtrij.removeFirst()
      guard gezien.insert(nr).inserted, let feit = feit(nr: nr), gelezen(feit) != nil else { continue }
      let weg = samenInTrekken(feit).map {
        DossierGebeurtenis.correctie(.ingetrokken(.init(over: $0.herkomst.basis, reden: "")))
      }
      guard let na = met(weg) else { continue }
      let rest = na.wezen.filter { !eerder.contains($0) }
      if rest.isEmpty, na.gebreken(kader).allSatisfy(bekend.contains) { return nr }
      wachtrij.insert(contentsOf: rest.map(\.nr).sorted(by: >), at: 0)
    }
    return nil
  }
}
