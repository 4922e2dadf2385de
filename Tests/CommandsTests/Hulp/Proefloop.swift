import Arguments
import Commands
import EventLog
import Foundation
internal import Gebruik
import Kalender
import Wire

/// Runs command lines in process, on a temporary directory, with a clock and random bytes of its own.
///
/// The directory is called `/proef` and is where relative paths start; `Fixtures` in it leads to the fixtures of the
/// project, so that lines from the documentation run as they stand. The same lines with the same seed give the same
/// bytes out, hashes and keys included. The directory is removed with the value.
///
///     let loop = try Proefloop()
///     loop.op("12-11-2026")
///     let uitkomst = loop.voerUit("medewerker lijst --json")
final class Proefloop {
  /// What one command line left behind.
  struct Uitkomst {
    let code: Int32
    let stdout: String
    let stderr: String
  }

  /// The real directory behind `/proef`.
  let map: String
  let platform: Proefplatform
  var account = "m.jansen"
  /// Where the program is installed; nothing in a checkout.
  var programma: String?
  /// Who called sudo; nothing without it.
  var sudo: Sudo?
  var variabelen: [String: String] = [:]
  var breedte = 80
  var kleur = false
  /// What whoever pressed Ctrl-C would have read, each time it was said anew.
  var bijOnderbreking: [String] = []
  var index = Indexgebruik.gewoon
  /// What happens while a command waits for more, and whether somebody still reads it; nothing where nobody does.
  var wacht: (() -> Bool)?
  /// Facts of one commit of an import; nothing for as many as the program takes.
  var stapel: Int?
  /// The lines that somebody types at a terminal, each taken once; nothing where nobody is there to be asked.
  var getypt: [String]?

  /// - Parameters:
  ///   - dag: the day at which the clock stands, at nine in the morning.
  ///   - zaad: where the random bytes begin.
  ///   - bron: the real directory of another loop, which is copied.
  init(dag: String = "2026-01-05", zaad: UInt64 = 1, kopieVan bron: String? = nil) throws {
    let begin = try dag.alsDatum
    map = FileManager.default.temporaryDirectory.path + "/gespreksboek-\(UUID().uuidString)"
    if let bron {
      try FileManager.default.copyItem(atPath: bron, toPath: map)
    } else {
      try FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: map + "/Fixtures", withDestinationPath: Self.project + "/Fixtures")
    }
    platform = Proefplatform(echteMap: map, nu: Amsterdam.tijdstip(begin, uur: 9), zaad: zaad)
  }

  deinit {
    let alles = FileManager.default.enumerator(atPath: map)?.compactMap { $0 as? String } ?? []
    for naam in [""] + alles where !naam.hasPrefix("Fixtures") {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: map + "/" + naam)
    }
    try? FileManager.default.removeItem(atPath: map)
  }

  /// The root of the project.
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  var klok: Tijdstip {
    get { platform.nu }
    set { platform.nu = newValue }
  }

  /// Puts the clock at an hour of a day, written `2026-11-12` or `12-11-2026`.
  func op(_ dag: String, uur: Int = 9) throws {
    klok = Amsterdam.tijdstip(try dag.alsDatum, uur: uur)
  }

  /// Runs one line, with quotes as in a shell; a leading `gespreksboek` and a redirection at the end are left out.
  func voerUit(_ regel: String, invoer: String = "") -> Uitkomst {
    voerUit(Self.woorden(regel), invoer: Array(invoer.utf8))
  }

  /// - Parameters:
  ///   - antwoordlek: where standard output fails.
  ///   - meldinglek: where standard error fails.
  func voerUit(
    _ argumenten: [String], invoer: [UInt8] = [], antwoordlek: Lek? = nil, meldinglek: Lek? = nil,
    isTerminal: Bool = false, invoerfout: SystemError? = nil
  ) -> Uitkomst {
    let stdout = Stroom(antwoordlek, wacht: wacht)
    let stderr = Stroom(meldinglek)
    var omgeving = Omgeving(
      argumenten: argumenten, variabelen: variabelen, werkmap: Proefplatform.map, account: account, platform: platform,
      uitvoer: Uitvoer(antwoord: stdout.kanaal, melding: stderr.kanaal, isTerminal: isTerminal),
      invoer: { () throws(SystemError) in
        if let invoerfout { throw invoerfout }
        return invoer
      }, breedte: breedte, kleur: kleur)
    omgeving.sudo = sudo
    omgeving.programma = programma
    omgeving.index = index
    omgeving.bijOnderbreking = { [unowned self] in bijOnderbreking.append($0) }
    if let stapel { omgeving.stapel = stapel }
    if getypt != nil {
      omgeving.leesRegel = { [unowned self] in getypt?.isEmpty ?? true ? nil : getypt?.removeFirst() }
    }
    let code = Programma.voerUit(omgeving).rawValue
    return Uitkomst(code: code, stdout: stdout.tekst, stderr: stderr.tekst)
  }

  /// Runs a line that must succeed.
  @discardableResult
  func lukt(_ regel: String, invoer: String = "") throws -> Uitkomst {
    let uitkomst = voerUit(regel, invoer: invoer)
    guard uitkomst.code == 0 else { throw Mislukking(regel: regel, uitkomst: uitkomst) }
    return uitkomst
  }

  struct Mislukking: Error, CustomStringConvertible {
    let regel: String
    let uitkomst: Uitkomst
    var description: String { "gespreksboek \(regel) → \(uitkomst.code)\n\(uitkomst.stdout)\(uitkomst.stderr)" }
  }
}

extension Proefloop {
  /// On a storage as old versions left it: no record says whose log it is, and none is about access.
  static func oud() throws -> Proefloop {
    let loop = try Proefloop()
    let opslag = try Storage.setUp(path: Proefplatform.map + "/Storage", organisatie: "Oud", platform: loop.platform)
    let schrijver = try LogWriter.open(opslag)
    defer { schrijver.close() }
    let staart = NewRecord(
      stroom: "beheer", soort: "staart.afgekapt", v: 1,
      data: ["segment": "000000000001.ndjson", "offset": 0, "bytes": 1, "kopie": "000000000001-0.staart"])
    try schrijver.write(
      [staart], actor: loop.account, opdracht: String(repeating: "1", count: 32), time: loop.klok)
    return loop
  }

  func schrijf(_ naam: String, _ tekst: String) throws { try schrijf(naam, Array(tekst.utf8)) }

  func schrijf(_ naam: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: map + "/" + naam))
  }

  func lees(_ naam: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: map + "/" + naam)))
  }

  /// Every file and directory of the storage with its bytes, to see that nothing changed.
  func afdruk(_ opslag: String = "Storage") -> [String: [UInt8]] {
    var alles: [String: [UInt8]] = [:]
    for naam in FileManager.default.enumerator(atPath: map + "/" + opslag)?.compactMap({ $0 as? String }) ?? [] {
      alles[naam] = (try? Array(Data(contentsOf: URL(fileURLWithPath: map + "/\(opslag)/" + naam)))) ?? []
    }
    return alles
  }

  /// The words of a line as a shell would give them: spaces, quotes and backslashes; nothing is expanded.
  static func woorden(_ regel: String) -> [String] {
    let woorden = schelpwoorden(regel) ?? []
    return woorden.first == "gespreksboek" ? Array(woorden.dropFirst()) : woorden
  }
}

extension Proefloop.Uitkomst {
  /// Standard output as one JSON document; throws when it is none.
  var json: JSONNode {
    get throws { try JSONReader.read(Array(stdout.utf8), dialect: .file) }
  }

  /// Both streams as a golden file keeps them.
  var beide: String {
    stderr.isEmpty ? stdout : stdout + "--- stderr\n" + stderr
  }
}

extension String {
  fileprivate var alsDatum: Datum {
    get throws { try DatumInvoer.lees(self, vandaag: Datum(dagnummer: 0)) }
  }
}
