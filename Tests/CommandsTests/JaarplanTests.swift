import Commands
import Foundation
import Testing
import Wire

/// `cyclus plannen`: days for everybody, as a table that can be changed and given back.
@Suite("a year planned at once") struct JaarplanTests {
  private let loop: Proefloop

  init() throws {
    loop = try Toegangsproef.loop()
    loop.account = "hr"
    try loop.lukt("cyclus openen 2027")
  }

  private func rijen(_ naam: String) throws -> [[String]] {
    String(decoding: try loop.lees(naam), as: UTF8.self).split(separator: "\r\n").dropFirst()
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test("every owed conversation gets a working day in its window, and no manager has more than so many in a week")
  func voorstel() throws {
    try loop.schrijf("vrij.txt", "08-03-2027 studiedag\n\n2027-03-09\n")
    try loop.lukt("cyclus plannen 2027 --per-week 2 --vrij vrij.txt --uit rooster.csv")
    let rijen = try rijen("rooster.csv")
    // Planning, progress and appraisal of twelve people who stay.
    #expect(rijen.count == 36)
    let vorm = Date.ParseStrategy(
      format: "\(day: .twoDigits)-\(month: .twoDigits)-\(year: .defaultDigits)", timeZone: .gmt)
    var kalender = Calendar(identifier: .iso8601)
    kalender.timeZone = .gmt
    var perWeek: [String: Int] = [:]
    for rij in rijen {
      let dag = try Date(rij[4], strategy: vorm)
      #expect(!kalender.isDateInWeekend(dag), "\(rij)")
      #expect(!["08-03-2027", "09-03-2027", "26-03-2027", "29-03-2027", "06-05-2027"].contains(rij[4]))
      let week = kalender.dateComponents([.yearForWeekOfYear, .weekOfYear], from: dag)
      perWeek["\(rij[2]) \(week.yearForWeekOfYear ?? 0) \(week.weekOfYear ?? 0)", default: 0] += 1
      if rij[3] == "planning" {
        #expect(rij[4].hasSuffix("-2027") && ["01", "02", "03"].contains(rij[4].dropFirst(3).prefix(2)))
      }
    }
    #expect(perWeek.values.allSatisfy { $0 <= 2 })
    // Spread: not all in the first weeks.
    #expect(Set(rijen.filter { $0[3] == "planning" }.map { $0[4].dropFirst(3).prefix(2) }).count == 3)
  }

  @Test("the same question gives the same days")
  func zelfde() throws {
    let een = try loop.lukt("cyclus plannen 2027 --json").stdout
    #expect(try loop.lukt("cyclus plannen 2027 --json").stdout == een)
  }

  @Test("changed and given back it is planned, all of it as one commit")
  func terug() throws {
    try loop.lukt("cyclus plannen 2027 --leidinggevende M-0003 --uit rooster.csv")
    var tekst = String(decoding: try loop.lees("rooster.csv"), as: UTF8.self)
    let eerste = try #require(try rijen("rooster.csv").first { $0[0] == "M-0117" && $0[3] == "planning" })
    tekst = tekst.replacing(
      "Pieter Bos;planning;\(eerste[4])", with: "Pieter Bos;planning;15-02-2027", maxReplacements: 1)
    try loop.schrijf("rooster.csv", tekst)
    let aantal = try rijen("rooster.csv").count
    let uit = try loop.lukt("cyclus plannen 2027 rooster.csv")
    #expect(uit.stdout.contains(" t/m "))
    let lijst = try loop.lukt("gesprek lijst M-0117 --cyclus 2027").stdout
    for kenmerk in ["G-2027-1", "G-2027-2", "G-2027-3"] { #expect(lijst.contains(kenmerk)) }
    #expect(aantal == 15)
    #expect(try loop.lukt("cyclus plannen 2027 --leidinggevende M-0003").stdout.contains("Alles van deze mensen"))
  }

  @Test("with a mistake in any row nothing is planned, and each is told at its row")
  func fout() throws {
    let voor = loop.afdruk()
    try loop.schrijf(
      "rooster.csv",
      "personeelsnummer;naam;gesprek;datum\nM-0117;Zoë;planning;01-02-2020\nM-0118;Jan;koffie;01-02-2027\nM-0119;Sanne;planning;\n"
    )
    let uit = loop.voerUit("cyclus plannen 2027 rooster.csv")
    #expect(uit.code == 1)
    #expect(
      uit.stderr.contains("rooster.csv:2: ") && uit.stderr.contains("rooster.csv:3: ")
        && !uit.stderr.contains("rooster.csv:4"))
    try loop.schrijf("kaal.csv", "naam;datum\nZoë;01-02-2027\n")
    #expect(loop.voerUit("cyclus plannen 2027 kaal.csv").stderr.contains("kaal.csv:1:1: fout I002"))
    try loop.schrijf("dag.csv", "personeelsnummer;gesprek;datum\nM-0117;planning;31-02-2027\n")
    #expect(loop.voerUit("cyclus plannen 2027 dag.csv").stderr.contains("dag.csv:2:17: fout I005"))
    try loop.schrijf("vrij.txt", "1 april\n")
    #expect(loop.voerUit("cyclus plannen 2027 --vrij vrij.txt").stderr.contains("fout B015"))
    #expect(loop.afdruk() == voor)
  }

  @Test("a manager plans for the own people only")
  func leidinggevende() throws {
    loop.account = "f.elamrani"
    try loop.lukt("cyclus plannen 2027 --team --uit rooster.csv")
    #expect(Set(try rijen("rooster.csv").map { $0[0] }) == ["M-0201", "M-0202", "M-0203", "M-0204"])
    loop.account = "p.bos"
    #expect(loop.voerUit("cyclus plannen 2027 rooster.csv").code == 6)
    loop.account = "z.celik"
    #expect(loop.voerUit("cyclus plannen 2027").code == 6)
  }
}
