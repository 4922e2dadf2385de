internal import Kalender

extension Tijdvak {
  /// Whether it lasts so many whole months or longer.
  package func duurt(maanden: Int) -> Bool {
    tot.adding(dagen: 1) >= van.adding(maanden: maanden)
  }

  /// Whether it lasts longer than so many whole months.
  func duurtLanger(dan maanden: Int) -> Bool {
    tot.adding(dagen: 1) > van.adding(maanden: maanden)
  }

  /// The stretches of it that none of these hold, in order.
  func zonder(_ andere: [Tijdvak]) -> [Tijdvak] {
    var rest = [self]
    for ander in andere {
      rest = rest.flatMap { stuk -> [Tijdvak] in
        guard stuk.overlapt(ander) else { return [stuk] }
        return [
          Tijdvak(van: stuk.van, tot: ander.van.adding(dagen: -1)),
          Tijdvak(van: ander.tot.adding(dagen: 1), tot: stuk.tot),
        ].compactMap { $0 }
      }
    }
    return rest
  }
}
