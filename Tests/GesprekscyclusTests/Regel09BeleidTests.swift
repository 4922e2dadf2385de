import Gesprekscyclus
import Kalender
import Testing

/// Rule 9, the table: what each role may, both ways.
@Suite("Regel 9: wie mag wat")
struct Regel09BeleidTests {
  @Test(
    "together the granted roles allow everything, so that a trial needs nothing",
    arguments: Handeling.allCases.filter { $0 != .vernietigenGoedkeuren })
  func allesSamen(handeling: Handeling) {
    #expect(Rol.samenAlles.contains { Beleid.bereik(handeling, $0) == .allen })
  }

  @Test("an auditor only reads, seals what was read and takes it along")
  func auditor() {
    let mag = Handeling.allCases.filter { Beleid.bereik($0, .auditor) != .geen }
    #expect(
      mag == [
        .beginnen, .statusLezen, .regelsLezen, .dossierLezen, .lijstenLezen, .historieLezen, .jaarcijfersLezen,
        .uitgavenLezen, .toetsen, .bevindingenLezen, .logControleren, .logTonen, .bewijzen, .verzegelen,
        .gebeurtenissenExporteren, .inhoudExporteren, .rollenLezen, .inzagelogLezen, .bewaartermijnenLezen,
      ])
    #expect(mag.allSatisfy { Beleid.bereik($0, .auditor) == .allen })
  }

  @Test("a beheerder manages access and the log, and sees nobody")
  func beheerder() {
    for handeling in Handeling.allCases where handeling.gaatOverMensen {
      #expect([.geen, .beheer].contains(Beleid.bereik(handeling, .beheerder)), "\(handeling)")
    }
    for handeling: Handeling in [.rollenBeheren, .herstellen, .kopieren, .logControleren] {
      #expect(Beleid.bereik(handeling, .beheerder) == .allen)
    }
    #expect(Rol.allCases.filter { Beleid.bereik(.rollenBeheren, $0) != .geen } == [.beheerder])
  }

  @Test("a reader of reports reads editions, and nothing about a person")
  func rapportlezer() {
    let mag = Handeling.allCases.filter { Beleid.bereik($0, .rapportlezer) != .geen }
    #expect(mag == [.beginnen, .regelsLezen, .uitgavenLezen])
    #expect(Rol.toekenbaar.contains(.rapportlezer) && !Rol.samenAlles.contains(.rapportlezer))
  }

  @Test("who looks after the archive approves, and sees no content; nobody else approves")
  func archiefbeheerder() {
    let mag = Handeling.allCases.filter { Beleid.bereik($0, .archiefbeheerder) != .geen }
    #expect(
      mag == [
        .beginnen, .statusLezen, .regelsLezen, .bewaartermijnenLezen, .aanhouden, .vernietigenVoorstellen,
        .vernietigenGoedkeuren, .vernietigenUitvoeren,
      ])
    #expect(Rol.allCases.filter { Beleid.bereik(.vernietigenGoedkeuren, $0) != .geen } == [.archiefbeheerder])
    #expect(Rol.toekenbaar.contains(.archiefbeheerder) && !Rol.samenAlles.contains(.archiefbeheerder))
  }

  @Test("who looked is for HR and auditors; access is given by HR, and to oneself")
  func inzage() {
    func wie(_ handeling: Handeling) -> [Rol] { Rol.allCases.filter { Beleid.bereik(handeling, $0) != .geen } }
    #expect(wie(.inzagelogLezen) == [.personeelsadviseur, .auditor])
    #expect(wie(.inzageGeven) == [.personeelsadviseur, .medewerker])
    #expect(wie(.inzageInstellen) == [.beheerder])
    #expect(wie(.overdragen) == [.personeelsadviseur])
  }

  @Test("calibration is for HR and who establishes")
  func kalibratie() {
    for handeling: Handeling in [.kalibratieLezen, .kalibreren] {
      #expect(Rol.allCases.filter { Beleid.bereik(handeling, $0) != .geen } == [.personeelsadviseur, .vaststeller])
    }
  }

  @Test("what an auditor looks for first is for auditors and HR")
  func bevindingen() {
    #expect(
      Rol.allCases.filter { Beleid.bereik(.bevindingenLezen, $0) != .geen } == [.personeelsadviseur, .auditor])
  }

  @Test("HR does everything for everyone, but establishes nothing and grants nothing")
  func personeelsadviseur() {
    let niet = Handeling.allCases.filter { Beleid.bereik($0, .personeelsadviseur) == .geen }
    #expect(
      niet == [
        .vaststellen, .verzegelen, .kopieren, .herstellen, .rollenLezen, .inzageInstellen, .rollenBeheren,
        .vernietigenGoedkeuren, .vernietigenUitvoeren,
      ])
  }

  @Test("what an employee says is written by the employee or by HR, never by a manager")
  func reactie() {
    for handeling: Handeling in [.reageren, .bedenkingIndienen] {
      #expect(Beleid.bereik(handeling, .medewerker) == .zelf)
      #expect(Beleid.bereik(handeling, .personeelsadviseur) == .allen)
      #expect(Beleid.bereik(handeling, .leidinggevende) == .geen)
    }
  }

  @Test("a manager and an employee reach no further than team and self")
  func afgeleid() {
    for handeling in Handeling.allCases where handeling.gaatOverMensen {
      #expect([.geen, .team].contains(Beleid.bereik(handeling, .leidinggevende)), "\(handeling)")
      #expect([.geen, .zelf].contains(Beleid.bereik(handeling, .medewerker)), "\(handeling)")
    }
  }

  @Test("what touches the log as a whole rests on granted roles alone, as placements are not read for it")
  func zonderMensen() {
    for handeling: Handeling in [.logControleren, .kopieren, .herstellen] {
      #expect(Beleid.bereik(handeling, .leidinggevende) == .geen)
      #expect(Beleid.bereik(handeling, .medewerker) == .geen)
    }
  }
}
