package import Gesprekscyclus

/// What a form asks to record, what is wrong in it, and where everything stands.
package struct Formulieruitkomst: Sendable {
  /// As far as it could be read; nothing without a kind of conversation, a day and a cycle.
  ///
  /// Only to be recorded when there are no findings. With findings it still serves to show what the rules would say.
  package let vastlegging: Vastlegging?
  /// The same of the form of a step.
  package let stap: ProcedureGebeurtenis?
  /// Everything that is wrong, in order of line.
  package let bevindingen: [FormulierBevinding]
  private let plekken: [Onderwerp: Formulierplek]
  private let titel: Formulierplek

  init(
    vastlegging: Vastlegging? = nil, stap: ProcedureGebeurtenis? = nil, bevindingen: [FormulierBevinding],
    plekken: [Onderwerp: Formulierplek], titel: Formulierplek
  ) {
    self.vastlegging = vastlegging
    self.stap = stap
    self.bevindingen = bevindingen
    self.plekken = plekken
    self.titel = titel
  }

  /// Where the form speaks of this; the title when it does not.
  package func plaats(van onderwerp: Onderwerp) -> Formulierplek {
    plekken[onderwerp] ?? titel
  }

  /// A rule's refusal, shown at its line of the form.
  package func weergave(van weigering: Weigering, bestandsnaam: String) -> String {
    plaats(van: weigering.onderwerp).weergave(
      bestandsnaam: bestandsnaam, code: weigering.code.rawValue, melding: weigering.melding, advies: weigering.advies)
  }
}

extension Formulierblad {
  /// Turns the form into a command for this person, and finds everything that stands in the way.
  ///
  /// - Complexity: O(n) in the form and in the facts of the dossier.
  package func vertaal(dossier: Dossier, kader: Kader) -> Formulieruitkomst {
    var vertaler = Vertaler(blad: self, dossier: dossier, kader: kader)
    let vastlegging = vertaler.vertaal()
    return Formulieruitkomst(
      vastlegging: vastlegging, bevindingen: vertaler.bevindingen.geordend(), plekken: vertaler.plekken,
      titel: kop.plek)
  }
}
