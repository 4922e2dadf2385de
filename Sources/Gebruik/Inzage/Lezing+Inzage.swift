internal import EventLog
package import Gesprekscyclus
package import Projections

extension Lezing {
  /// How the storage notes who looks.
  package var inzagestand: Inzagestand { wacht.boek.toegang.inzagestand }

  /// Years that notes of who looked are kept; nothing where nobody said.
  package var inzageBewaarjaren: Int? { wacht.boek.toegang.inzageinstelling?.waarde.bewaarjaren }

  /// The notes of who looked, for who may read them: all, or of one dossier in answer to a request for access.
  ///
  /// - Throws: A082 where nobody's looking was ever noted; R091 in another action; L004 for damage.
  package func inzage(_ vraag: Inzagelogboek.Vraag) throws(Mislukt) -> [Inzageregel] {
    let handeling = wacht.bevoegdheid.handeling
    guard handeling == .inzagelogLezen || handeling == .inzageGeven && vraag.dossier != nil else {
      throw Mislukt(Geweigerd(.nietToegestaan(.inzagelogLezen, account.tekst)))
    }
    guard !opslag.isAlleenLog, opslag.heeftInzage else {
      throw Mislukt(
        .nietGevonden, "A082", "In deze opslag is nog nooit genoteerd wie keek.",
        advies: "De beheerder kan het aanzetten met: gespreksboek inzage instellen aan --reden TEKST.")
    }
    do throws(LogError) {
      return try Inzagelogboek.lees(vraag, uit: opslag.inzage)
    } catch {
      throw Mislukt(error)
    }
  }
}
