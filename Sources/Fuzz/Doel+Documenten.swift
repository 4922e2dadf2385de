internal import EventCoding
internal import Gesprekscyclus
internal import Wire

extension Doel {
  /// A catalogue that may be adopted is stored and read back as the same, and each of its functions can be shown.
  static func catalogus(_ bytes: [UInt8]) {
    let (catalogus, findings) = CatalogusBestand.lees(bytes)
    check(findings, CatalogusBestand.lees(bytes).bevindingen)
    guard let catalogus else {
      eis(findings.contains(where: \.isFout), "a refused file must say why")
      return
    }
    for functie in catalogus.functies { _ = catalogus.beeld(van: functie.code, modules: catalogus.modules.map(\.code)) }
    roundTrip(.catalogus(.vastgesteld(catalogus)), isSound: !findings.contains(where: \.isFout))
  }

  /// The same for a regeling; its windows can be worked out for a year.
  static func regeling(_ bytes: [UInt8]) {
    let (regeling, findings) = RegelingBestand.lees(bytes)
    check(findings, RegelingBestand.lees(bytes).bevindingen)
    guard let regeling else {
      eis(findings.contains(where: \.isFout), "a refused file must say why")
      return
    }
    for stadium in regeling.stadia { _ = stadium.venster(in: 2026) }
    roundTrip(.regeling(.vastgesteld(regeling)), isSound: !findings.contains(where: \.isFout))
  }

  /// An event that can be decoded is written and decoded as the same.
  static func gebeurtenis(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let data = try? JSONReader.read(parts[1], dialect: .canonical) else { return }
    let soort = String(decoding: parts[0], as: UTF8.self)
    do {
      roundTrip(try Codering.decodeer(soort: soort, v: 1, data: data), isSound: true)
    } catch {
      eis(!error.melding.isEmpty && !error.fouten.isEmpty, "an error must say something")
    }
  }

  static func check(_ first: [GeplaatsteBevinding], _ second: [GeplaatsteBevinding]) {
    eis(first == second, "the same file must give the same findings")
    for finding in first {
      eis(finding.plaats.line >= 1 && finding.plaats.column >= 1, "a finding must have a place")
      eis(!finding.bevinding.melding.isEmpty, "a finding must say something")
    }
  }

  private static func roundTrip(_ gebeurtenis: Gebeurtenis, isSound: Bool) {
    guard isSound, let stored = Codering.codeer(gebeurtenis) else { return }
    let bytes = stored.data.canonicalBytes()
    guard let node = try? JSONReader.read(bytes, dialect: .canonical) else {
      preconditionFailure("stored data must be canonical")
    }
    let again = try? Codering.decodeer(soort: stored.soort, v: stored.v, data: node)
    eis(again == gebeurtenis, "an event must come back as it was stored")
  }
}
