internal import Arguments

extension Commandogroep {
  static let zegel = Commandogroep.groep(
    naam: "zegel", samenvatting: "Verzegel het logboek, en kijk zegels na.",
    [.zegelSleutel, .zegelMaken, .zegelNagaan, .zegelLijst, .zegelMedetekenen, .zegelTegels])

  static let bewijs = Commandogroep.groep(
    naam: "bewijs", samenvatting: "Bewijs een dossier aan een ander, en kijk een bewijs na.",
    [.bewijsMaken, .bewijsNagaan, .bewijsUitbreiding])
}
