import Commands
import Foundation
import Gesprekscyclus
import Testing

/// `docs/beheer.md` prints the table that the program keeps to.
@Suite struct BeleidsdocumentTests {
  private func woord(_ handeling: Handeling, _ rol: Rol) -> String {
    switch Beleid.bereik(handeling, rol) {
    case .allen: handeling.gaatOverMensen ? "iedereen" : "ja"
    case .team: "eigen mensen"
    case .zelf: "zelf"
    case .beheer: "alleen beheer"
    case .geen: "–"
    }
  }

  @Test func deTabelIsDieVanHetProgramma() throws {
    let tekst = try String(contentsOfFile: Proefloop.project + "/docs/beheer.md", encoding: .utf8)
    let deel = try #require(tekst.components(separatedBy: "\n## ").first { $0.hasPrefix("Wie mag wat\n") })
    let rijen = deel.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { regel in
      regel.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let kop = ["Handeling"] + Beleid.kolommen.map(\.rawValue)
    let verwacht = Handeling.allCases.map { handeling in
      [handeling.rawValue] + Beleid.kolommen.map { woord(handeling, $0) }
    }
    #expect(rijen == [kop] + verwacht)
  }
}
