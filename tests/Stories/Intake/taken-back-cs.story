# What she takes back is hers, and the words in the note go with it. The worry stays.
> quietly jana says Dobrý den, potřebuju si s někým promluvit o dluzích, už to sama nezvládám.

> quietly jana presses Souhlasím

> quietly jana presses Ano, 18 nebo víc

> quietly jana presses Nechci uvádět

> quietly jana presses Nechci uvádět

> quietly jana presses Nechci uvádět

> quietly jana presses Ano, najděte mi mentora

> jana says Už nechci žít.
  K-001 ◂ > Už nechci žít.
  jana ◂ Z toho, co píšete, máme obavu, jestli nejste v nebezpečí. Možná se pleteme. Jestli v nebezpečí jste, zavolejte prosím teď hned. Odpověď tady nemusí přijít včas, na těchhle číslech jsou lidé, kteří s tím umějí pomoct:
    
    Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 123 krize a myšlenky na smrt, zdarma, nemusí být nonstop
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    
    Psát sem můžete dál.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
  K-001 ◂ ⚠️ Tohle může znamenat vážné ohrožení: „Už nechci žít“
    • Zeptejte se přímo a klidně, jestli je teď v bezpečí.
    • Linky pomoci od nás už přišly. Nabídněte, že u toho zůstanete, než zavolá.
    • Neslibujte mlčenlivost a neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.
  K-001 ◂ @lida is let in

> jana unsends "Už nechci žít."
  K-001 ◂ deleted: Už nechci žít.
  K-001 ◂ deleted: ⚠️ Tohle může znamenat vážné ohrožení: „Už nechci žít“
• Zeptejte se přímo a klidně, jestli je teď v bezpečí.
• Linky pomoci od nás už přišly. Nabídněte, že u toho zůstanete, než zavolá.
• Neslibujte mlčenlivost a neraďte odejít, dokud nevíte, že je to bezpečné.
• Dejte hned vědět koordinaci.
  jana ◂ Zpráva je na druhé straně smazaná. Mohl ji tam ale už někdo vidět.
  K-001 ◂ Zpráva, ve které mohlo jít o ohrožení, byla vzata zpět nebo změněna. Na její slova se prosím neptejte. Zeptejte se jen klidně, jestli je teď v bezpečí.

> jana says Sbohem. Mám nachystané prášky.
  K-001 ◂ > Sbohem. Mám nachystané prášky.
  K-001 ◂ ⚠️ Tohle může znamenat vážné ohrožení: „Sbohem“
    • Zeptejte se přímo a klidně, jestli je teď v bezpečí.
    • Linky pomoci od nás už přišly. Nabídněte, že u toho zůstanete, než zavolá.
    • Neslibujte mlčenlivost a neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.
  K-001 ◂ @lida is let in

> jana edits "Sbohem. Mám nachystané prášky.": Promiňte, to nic.
  K-001 ◂ changed to: Promiňte, to nic.
  K-001 ◂ deleted: ⚠️ Tohle může znamenat vážné ohrožení: „Sbohem“
• Zeptejte se přímo a klidně, jestli je teď v bezpečí.
• Linky pomoci od nás už přišly. Nabídněte, že u toho zůstanete, než zavolá.
• Neslibujte mlčenlivost a neraďte odejít, dokud nevíte, že je to bezpečné.
• Dejte hned vědět koordinaci.
  K-001 ◂ Zpráva, ve které mohlo jít o ohrožení, byla vzata zpět nebo změněna. Na její slova se prosím neptejte. Zeptejte se jen klidně, jestli je teď v bezpečí.

# An edit of what was taken back brings nothing, and is quoted nowhere.
> jana edits "Už nechci žít.": Opravdu už nechci žít.
  K-001 ◂ @lida is let in
  jana ◂ Tuhle zprávu už změnit nejde a úprava dál neodešla. Jestli je to důležité, dá se to poslat jako nová zpráva.
  K-001 ◂ Zpráva, ve které mohlo jít o ohrožení, byla vzata zpět nebo změněna. Na její slova se prosím neptejte. Zeptejte se jen klidně, jestli je teď v bezpečí.

# What has not left yet, nobody sees. That it was there the mentor has to know.
> desk answers: down

> quietly jana says Chci umřít.

> jana unsends "Chci umřít."
  jana ◂ Zprávu jsme vzali zpět dřív, než odešla. Nikdo ji tam neuvidí.

> desk answers: fine

> 1 minute passes
  K-001 ◂ @lida is let in
  K-001 ◂ Zpráva, ve které mohlo jít o ohrožení, byla vzata zpět nebo změněna. Na její slova se prosím neptejte. Zeptejte se jen klidně, jestli je teď v bezpečí.

# A document goes only when she says so, and so do the words beside it. Help is offered at once.
> 40 minutes pass

> jana sends a document: Tohle je dopis na rozloučenou, zabiju se.
  jana ◂ V dokumentu může být jméno nebo jiné údaje. Máme ho opravdu předat?
    [Předat] [Neposílat]
  jana ◂ Z toho, co píšete, máme obavu, jestli nejste v nebezpečí. Možná se pleteme. Jestli v nebezpečí jste, zavolejte prosím teď hned. Odpověď tady nemusí přijít včas, na těchhle číslech jsou lidé, kteří s tím umějí pomoct:
    
    Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 123 krize a myšlenky na smrt, zdarma, nemusí být nonstop
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    
    Psát sem můžete dál.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> jana presses Neposílat
  jana ◂ Dobře, nikam jsme to neposlali.

> jana sends a document: Tady je druhý dopis na rozloučenou, zabiju se.
  jana ◂ V dokumentu může být jméno nebo jiné údaje. Máme ho opravdu předat?
    [Předat] [Neposílat]

> jana presses Předat
  K-001 ◂ > Tady je druhý dopis na rozloučenou, zabiju se.
  K-001 ◂ ⚠️ Tohle může znamenat vážné ohrožení: „Tady je druhý dopis na rozloučenou, zabiju se“
    • Zeptejte se přímo a klidně, jestli je teď v bezpečí.
    • Linky pomoci od nás už přišly. Nabídněte, že u toho zůstanete, než zavolá.
    • Neslibujte mlčenlivost a neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.
  jana ◂ Slova jsme předali, soubor ne. Umíme obrázky JPEG, PNG a WebP, hlasové zprávy a PDF do 20 MB.
  K-001 ◂ @lida is let in
