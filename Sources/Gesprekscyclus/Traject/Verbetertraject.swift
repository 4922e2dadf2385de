/// An improvement track: its goals, what was said of them in between, and how it ended.
package struct Verbetertraject: Hashable, Sendable {
  package let start: Vermeld<TrajectGebeurtenis.Start>
  package private(set) var besprekingen: [Vermeld<TrajectGebeurtenis.Bespreking>] = []
  package private(set) var afronding: Vermeld<TrajectGebeurtenis.Afronding>?

  init(_ start: TrajectGebeurtenis.Start, _ herkomst: Herkomst) {
    self.start = Vermeld(start, herkomst)
  }

  package var kenmerk: TrajectKenmerk { start.waarde.traject }
  package var loopt: Bool { afronding == nil }

  /// What was last said of a goal, by its number from 1.
  package func laatste(overDoel nummer: Int) -> Vermeld<TrajectGebeurtenis.Bespreking>? {
    besprekingen.last { $0.waarde.doel == nummer }
  }

  mutating func evolve(_ gebeurtenis: TrajectGebeurtenis, _ herkomst: Herkomst) {
    switch gebeurtenis {
    case .gestart: return
    case .besproken(let bespreking): besprekingen.append(Vermeld(bespreking, herkomst))
    case .afgerond(let afronding): self.afronding = Vermeld(afronding, herkomst)
    }
  }
}
