import Testing
import Weergave

@Suite("Figures as people read them")
struct GetalvormTests {
  @Test(
    "A share is rounded half up, exactly",
    arguments: [(0, 3, "0 %"), (1, 3, "33 %"), (2, 3, "67 %"), (1, 8, "13 %"), (1, 200, "1 %"), (3, 3, "100 %")])
  func procent(deel: Int, geheel: Int, verwacht: String) {
    #expect(Getalvorm.procent(deel, van: geheel) == verwacht)
  }

  @Test("Nothing of nothing has no share")
  func nietsVanNiets() {
    #expect(Getalvorm.procent(0, van: 0) == "–")
    #expect(Getalvorm.procenten(0, van: 0) == nil)
  }

  @Test(
    "Hundredths have a decimal comma",
    arguments: [(340, "3,40"), (5, "0,05"), (0, "0,00"), (-5, "-0,05"), (-120, "-1,20"), (10_000, "100,00")])
  func honderdsten(waarde: Int, verwacht: String) {
    #expect(Getalvorm.honderdsten(waarde) == verwacht)
  }

  @Test("A missing figure is not zero")
  func ontbrekend() {
    let ontbreekt: Int? = nil
    #expect(Getalvorm.honderdsten(ontbreekt) == "–")
  }
}
