package import Gesprekscyclus
internal import Projections

extension Loket {
  /// What the account is in this storage today: what it was granted, and what follows from the person that it belongs to.
  package func rollen() throws(Mislukt) -> Set<Rol> {
    let boek = try boeken(over: .niemand, stil: true).vol
    let account = Accountnaam(wie.account)
    var rollen = Set(boek.toegang.rollen(van: account, op: klok.vandaag))
    for nummer in boek.toegang.medewerkers(van: account, op: klok.vandaag) {
      rollen.insert(.medewerker)
      if !boek.team(van: nummer, op: klok.vandaag).isEmpty { rollen.insert(.leidinggevende) }
    }
    return rollen
  }
}
