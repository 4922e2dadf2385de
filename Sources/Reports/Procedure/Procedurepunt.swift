package import Gesprekscyclus
package import Kalender

/// A step of the procedure that can be taken, as far as words about it need it. Nothing in it depends on how long it waits.
package struct Procedurepunt: Hashable, Sendable {
  let stap: Procedurestap
  package let gesprek: GesprekKenmerk
  /// Since when it can be taken, where the regeling gives no term.
  let sinds: Datum?
  /// The last day; nothing where the regeling gives none.
  package let laatste: Datum?
  /// Taken before, and to be taken again since the text changed.
  let isOpnieuw: Bool
  /// Who can sign, of signing.
  let tekenen: [Regeling.Deel]
}

extension Procedurepunt {
  /// The steps that can be taken now for one conversation.
  static func alle(_ gang: Proceduregang) -> [Procedurepunt] {
    gang.teDoen.map { Procedurepunt($0, gang) }
      + [tekenen(gang), gang.regels.first { $0.stap == .bedenking && $0.isOpen }.map { Procedurepunt($0, gang) }]
      .compactMap { $0 }
  }

  private init(_ regel: Proceduregang.Regel, _ gang: Proceduregang) {
    let isOpnieuw =
      switch regel.stap {
      case .aanbieden: gang.aanbiedingAchterhaald
      case .uitreiken: gang.uitreikingAchterhaald
      case .reageren, .ondertekenen, .vaststellen, .bedenking, .afhandelen, .herstellen: false
      }
    let sinds: Datum? = if case .open(let sinds, nil) = regel.stand { sinds } else { nil }
    self.init(
      stap: regel.stap, gesprek: gang.gesprek, sinds: sinds, laatste: regel.termijn?.laatste, isOpnieuw: isOpnieuw,
      tekenen: [])
  }

  /// Signatures that can be put, together; none is asked once the appraisal is established.
  private static func tekenen(_ gang: Proceduregang) -> Procedurepunt? {
    if case .gedaan = gang.stand(.vaststellen) { return nil }
    let delen = gang.teTekenen.compactMap { regel in
      if case .ondertekenen(let deel) = regel.stap { deel } else { nil }
    }
    guard let eerste = delen.first else { return nil }
    return Procedurepunt(
      stap: .ondertekenen(eerste), gesprek: gang.gesprek, sinds: nil, laatste: nil, isOpnieuw: false, tekenen: delen)
  }
}
