# Edits and deletions follow, on both sides, as far as the platforms allow.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Beru

> lida in K-001: Zítra v osm.
  anna ◂ Limetka: Zítra v osm.
  K-001 ◂ ✅ on “Zítra v osm.”

> lida in K-001 edits "Zítra v osm.": Zítra v devět.
  anna ◂ changed to: Zítra v devět.

> lida in K-001 deletes "Zítra v osm."
  anna ◂ deleted: Zítra v devět.

> anna says Bydlíme na náměstí.
  K-001 ◂ > Bydlíme na náměstí.

> anna edits "Bydlíme na náměstí.": Bydlíme v Mostě.
  K-001 ◂ changed to: Bydlíme v Mostě.

# Telegram does not tell us what she deletes; so she says it.
> anna gives /unsend
  anna ◂ Odpovězte příkazem /unsend na svou zprávu, kterou chcete vzít zpět. Smazat ji jen v Telegramu nestačí, o tom se nedozvíme.

> anna unsends "Bydlíme na náměstí."
  K-001 ◂ deleted: Bydlíme v Mostě.
  anna ◂ Zpráva je u mentora smazaná. Mohl ji ale už vidět.

> lida in K-001: Rozumím.
  anna ◂ Limetka: Rozumím.
  K-001 ◂ ✅ on “Rozumím.”

> anna unsends "Rozumím."
  anna ◂ Odpovězte příkazem /unsend na svou zprávu, kterou chcete vzít zpět. Smazat ji jen v Telegramu nestačí, o tom se nedozvíme.

> lida in K-001 edits "Rozumím.": // poznámka pro nás
  anna ◂ deleted: Rozumím.
