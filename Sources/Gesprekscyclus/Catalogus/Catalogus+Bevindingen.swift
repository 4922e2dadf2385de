extension Catalogus {
  /// Everything wrong in this catalogue, in document order of its parts.
  ///
  /// - Complexity: O(n) in the size of the catalogue, plus the gaps in the norms of families, of which at most
  ///   1000 are told.
  package func bevindingen() -> [Bevinding] {
    var keuring = CatalogusKeuring(self)
    keuring.keurKop()
    keuring.keurCompetenties()
    keuring.keurReeksen()
    keuring.keurFamilies()
    keuring.keurMatrix()
    keuring.keurFuncties()
    keuring.keurModules()
    return keuring.bevindingen
  }
}
