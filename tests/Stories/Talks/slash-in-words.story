# A command that went out of hand: typed as a message it would be read by the person whom it is about, so it is asked about first.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> lida in K-001: /ask-supervisor Nevím si s ní rady, myslím, že přehání.
  K-001 ◂ Zpráva začíná jako příkaz. Opravdu ji poslat člověku na druhé straně? Příkaz vyberte z nabídky, která se po napsání / ukáže. (in reply to “/ask-supervisor Nevím si s ní rady, myslím, že přehání.”)
    [Předat] [Neposílat]

> lida in K-001 presses Neposílat
  K-001 ◂ answered with Neposílat: “Zpráva začíná jako příkaz. Opravdu ji poslat člověku na druhé straně? Příkaz vyberte z nabídky, která se po napsání / ukáže.”
  K-001 ◂ Neposláno.

> lida in K-001: /sos ukáže linky, které zvednou i teď v noci.
  K-001 ◂ Zpráva začíná jako příkaz. Opravdu ji poslat člověku na druhé straně? Příkaz vyberte z nabídky, která se po napsání / ukáže. (in reply to “/sos ukáže linky, které zvednou i teď v noci.”)
    [Předat] [Neposílat]

> lida in K-001 presses Předat
  K-001 ◂ answered with Předat: “Zpráva začíná jako příkaz. Opravdu ji poslat člověku na druhé straně? Příkaz vyberte z nabídky, která se po napsání / ukáže.”
  anna ◂ Limetka: /sos ukáže linky, které zvednou i teď v noci.
  K-001 ◂ ✅ on “/sos ukáže linky, které zvednou i teď v noci.”

> lida in K-001: Buď doma / nebo u sestry.
  anna ◂ Limetka: Buď doma / nebo u sestry.
  K-001 ◂ ✅ on “Buď doma / nebo u sestry.”

# An edit can't be asked about: it does not go.
> lida in K-001 edits "Buď doma / nebo u sestry.": /end
  K-001 ◂ ⚠️ on “Buď doma / nebo u sestry.”
  K-001 ◂ Úprava začíná jako příkaz, proto jsme ji nepředali; co už na druhou stranu došlo, zůstává, jak bylo. Příkaz vyberte z nabídky, která se po napsání / ukáže. Jestli to mělo být pro člověka na druhé straně, pošlete to prosím jako novou zprávu. (in reply to “Buď doma / nebo u sestry.”)

> lida in K-001 edits "Buď doma / nebo u sestry.": // to nebylo pro ni
  anna ◂ deleted: Buď doma / nebo u sestry.
