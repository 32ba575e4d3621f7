# Edits and deletions follow, on both sides, as far as the platforms allow.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

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
  anna ◂ Vzít zprávu zpět jde takhle: podržet na ní prst, zvolit Odpovědět a napsat /unsend. Smazat ji jen v Telegramu nestačí, o tom se nedozvíme.

> anna unsends "Bydlíme na náměstí."
  K-001 ◂ deleted: Bydlíme v Mostě.
  anna ◂ Zpráva je na druhé straně smazaná. Mohl ji tam ale už někdo vidět.

> lida in K-001: Rozumím.
  anna ◂ Limetka: Rozumím.
  K-001 ◂ ✅ on “Rozumím.”

> anna unsends "Rozumím."
  anna ◂ Vzít zprávu zpět jde takhle: podržet na ní prst, zvolit Odpovědět a napsat /unsend. Smazat ji jen v Telegramu nestačí, o tom se nedozvíme.

> lida in K-001 edits "Rozumím.": // poznámka pro nás
  anna ◂ deleted: Rozumím.

# What was never sent, an edit does not send. She is told, so that she does not wait for an answer.
> lida in K-001 edits "Rozumím.": Rozumím, jsem tady.
  K-001 ◂ Úprava neodešla: tahle zpráva na druhé straně není (byla interní, nedoručená nebo vzatá zpět). Napište ji prosím jako novou. (in reply to “Rozumím.”)

> lida in K-001: // bojí se večerů

> lida in K-001 edits "// bojí se večerů": Bojíte se večerů?
  K-001 ◂ Úprava neodešla: tahle zpráva na druhé straně není (byla interní, nedoručená nebo vzatá zpět). Napište ji prosím jako novou. (in reply to “// bojí se večerů”)

> lida in K-001: Bojíte se večerů?
  anna ◂ Limetka: Bojíte se večerů?
  K-001 ◂ ✅ on “Bojíte se večerů?”

# What can't be passed on does not change what is there.
> anna says Ano, bojím.
  K-001 ◂ > Ano, bojím.

> anna edits "Ano, bojím.":  
  anna ◂ Tuhle úpravu předat neumíme, platí původní zpráva. Vzít ji zpět jde příkazem /unsend v odpovědi na ni.

> anna edits "Ano, bojím.": Ano, moc.
  K-001 ◂ changed to: Ano, moc.

> quietly lida in K-001 gives /end and is sure

> lida in K-001 edits "Bojíte se večerů?": Bojíte se ho?
  K-001 ◂ ⚠️ on “Bojíte se večerů?”
  K-001 ◂ Tenhle rozhovor už skončil, nic se neodeslalo. (in reply to “Bojíte se večerů?”)

> lida in K-001 edits "Bojíte se večerů?": // nepatřilo tam
  anna ◂ deleted: Bojíte se večerů?

> anna edits "Ano, bojím.": Vlastně už ne.
  anna ◂ Tuhle zprávu už změnit nejde a úprava dál neodešla. Jestli je to důležité, dá se to poslat jako nová zpráva.
