import EventLog
import Foundation
import Wire

/// A storage with the same facts as another, under another mark and name: every record is written anew.
enum Tweelingopslag {
  /// - Parameter map: a copy of a storage, which this replaces.
  static func maak(_ loop: Proefloop, _ map: String, naam: String) throws {
    let pad = loop.map + "/" + map
    var records: [LogRecord] = []
    try LogReader(opslag: Storage.open(path: pad)).read { records.append($0) }
    try FileManager.default.removeItem(atPath: pad)
    let opslag = try Storage.setUp(
      path: Proefplatform.map + "/" + map, organisatie: naam, platform: loop.platform)
    let schrijver = try LogWriter.open(opslag)
    defer { schrijver.close() }
    var opdracht: [NewRecord] = []
    for record in records where record.soort != "index.gewaarmerkt" {
      let data = record.soort == "opslag.ingericht" ? nil : record.data
      opdracht.append(
        data.map { NewRecord(stroom: record.stroom, soort: record.soort, v: record.v, data: $0) }
          ?? opslag.inrichting.record)
      guard record.rest == 0 else { continue }
      try schrijver.write(opdracht, actor: record.actor, opdracht: record.opdracht, time: record.tijd)
      opdracht = []
    }
  }
}
