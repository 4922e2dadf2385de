extension Toegang {
  /// The facts of each account by itself, for who asks of many: each answer is then O(n) in the facts of that account alone.
  package var perAccount: [Accountnaam: Toegang] {
    var accounts: [Accountnaam: Toegang] = [:]
    for feit in zeker {
      guard let account = feit.waarde.account else { continue }
      accounts[account, default: Toegang()].evolve(feit.waarde, feit.herkomst)
    }
    return accounts
  }

  /// The first record that says whose account is whose, behind whatever was destroyed; nothing where there is none.
  package var eersteKoppeling: Int? { zeker.first { $0.waarde.medewerker != nil }?.herkomst.nr }
}
