internal import Commands
internal import Kalender
internal import Wire

extension Doel {
  /// What was read, written after the standard, is read as the same; the import gives the same twice.
  static func csv(_ bytes: [UInt8]) {
    do {
      let table = try CSVReader.read(bytes)
      for dialect in [CSVWriter.Dialect.standaard, .excelNL] {
        let rows = table.rows.map { $0.fields.map { CSVCell.tekst($0.text) } }
        let written = CSVWriter.write(header: table.header, rows: rows, dialect: dialect)
        let again = try? CSVReader.read(written)
        eis(again != nil, "what was written must be read")
        if dialect == .standaard {
          eis(again?.header == table.header, "names must come back")
          eis(
            again?.rows.map { $0.fields.map(\.text) } == table.rows.map { $0.fields.map(\.text) },
            "cells must come back")
        }
      }
    } catch {
      eis(error.line >= 1 && error.column >= 1 && !error.melding.isEmpty, "an error must have a place and a message")
    }
    let first = Importlezer(bytes, vandaag: Datum(dagnummer: 20_000))
    let second = Importlezer(bytes, vandaag: Datum(dagnummer: 20_000))
    eis(first.fouten == second.fouten, "the same file must give the same findings")
    for error in first.fouten { eis(error.regel >= 1 && error.kolom >= 1, "a finding must have a place") }
  }
}
