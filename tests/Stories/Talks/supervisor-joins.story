# A supervisor joins a talk: the seeker hears who she is before the first word, and when she leaves.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> quietly lida in K-001: Dobrý den, jsem tady.

> eva in K-001: Tohle ještě nikam nejde.

> jana in K-001 gives /join-talk
  (only who asked) ◂ Tohle tady nejde.

> eva at the desk gives /join-talk | code: 1
  K-001 ◂ @eva is let in
  K-001 ◂ Do rozhovoru teď vstupuje Eva (supervize) a člověk na druhé straně to ví. Zprávy od vás obou odcházejí; řádek, který začíná //, zůstane tady.
  anna ◂ Do rozhovoru teď vstupuje Eva ze supervize. To je člověk, který stojí při našich mentorech a radí jim. Uvidí, co si tu píšete, a může vám také napsat. Až odejde, dáme vám vědět.
  (only who asked) ◂ Jste v rozhovoru a člověk na druhé straně to ví. Co v něm napíšete, odejde i jemu; řádek, který začíná //, zůstane uvnitř. Odejdete příkazem /leave-talk.

> eva in K-001: Dobrý den, ráda pomůžu.
  anna ◂ Eva (supervize): Dobrý den, ráda pomůžu.
  K-001 ◂ ✅ on “Dobrý den, ráda pomůžu.”

> eva in K-001: // zeptám se na peníze

> anna replies to "Dobrý den, ráda pomůžu.": Dobrý den.
  K-001 ◂ > Dobrý den. (in reply to “Dobrý den, ráda pomůžu.”)

> eva in K-001 edits "Dobrý den, ráda pomůžu.": Dobrý den, moc ráda pomůžu.
  anna ◂ changed to: Dobrý den, moc ráda pomůžu.

> eva in K-001: Volejte nám na 777 123 456.
  K-001 ◂ Ve zprávě je telefonní číslo. Opravdu ji poslat? Svoje soukromé číslo prosím nedávejte, chrání to vás i druhou stranu. (in reply to “Volejte nám na 777 123 456.”)
    [Předat] [Neposílat]

# What she wrote is hers to answer for: the mentor's press uses nothing up.
> lida in K-001 presses Předat

> eva in K-001 presses Předat
  K-001 ◂ answered with Předat: “Ve zprávě je telefonní číslo. Opravdu ji poslat? Svoje soukromé číslo prosím nedávejte, chrání to vás i druhou stranu.”
  anna ◂ Eva (supervize): Volejte nám na 777 123 456.
  K-001 ◂ ✅ on “Volejte nám na 777 123 456.”

> eva in K-001 edits "Tohle ještě nikam nejde.": Tohle už by mohlo.
  K-001 ◂ Úprava neodešla: tahle zpráva na druhé straně není (byla interní, nedoručená nebo vzatá zpět). Napište ji prosím jako novou. (in reply to “Tohle ještě nikam nejde.”)

> eva in K-001 deletes "Volejte nám na 777 123 456."
  anna ◂ deleted: Volejte nám na 777 123 456.

> eva in K-001 gives /leave-talk
  K-001 ◂ @eva is let out
  anna ◂ Eva ze supervize už v rozhovoru není. Dál si píšete se svým mentorem.
  (only who asked) ◂ Hotovo.
  K-001 ◂ Eva (supervize) v rozhovoru už není. Odcházejí zase jen vaše zprávy.

> eva in K-001: To už je jen mezi námi.
  K-001 ◂ ⚠️ on “To už je jen mezi námi.”
  K-001 ◂ Tahle zpráva se nepředala: kdo ji napsal, v rozhovoru teď není. (in reply to “To už je jen mezi námi.”)

> eva in K-001 edits "Dobrý den, ráda pomůžu.": pozdě
  K-001 ◂ ⚠️ on “Dobrý den, ráda pomůžu.”
  K-001 ◂ V rozhovoru už nejste, úprava proto neodešla. Na druhé straně zůstává původní zpráva. (in reply to “Dobrý den, ráda pomůžu.”)

> lida in K-001: Jsem tu dál.
  anna ◂ Limetka: Jsem tu dál.
  K-001 ◂ ✅ on “Jsem tu dál.”
