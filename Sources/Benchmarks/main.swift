import Glibc

/// Fills storages with histories, and measures.
func start(_ woorden: [String]) throws -> Int32 {
  switch woorden.first {
  case "meten":
    guard let opdracht = Meetopdracht(Array(woorden.dropFirst())) else { break }
    try meet(opdracht)
    return 0
  case "maken":
    guard woorden.count >= 3, let records = Meetopdracht.aantal(woorden[2]), records >= 1000,
      let zaad = woorden.count > 3 ? UInt64(woorden[3]) : 1
    else { break }
    let aantal = try maak(woorden[1], records: records, zaad: zaad, partij: 500)
    print("\(aantal) records in \(woorden[1]), zaad \(zaad)")
    return 0
  default: break
  }
  print(Meetopdracht.gebruik)
  return 2
}

do {
  exit(try start(Array(CommandLine.arguments.dropFirst())))
} catch {
  print("mislukt: \(error)")
  exit(1)
}
