# It is Monday, the second of March. In a talk it turns out that nobody answers at the debt advice in Ústí. Once is no news; when a second mentor says so, it is.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> lida in K-001 gives /service report | service: cz-dluhy-usti | what: no-answer
  (only who asked) ◂ Děkujeme, máme zapsáno: Dluhová poradna Ústí. Koordinace to uvidí začátkem měsíce, nebo hned, když to ohlásí ještě někdo.

> lida in K-001 gives /service report | service: cz-dluhy-usti | what: no-answer
  (only who asked) ◂ Děkujeme, máme zapsáno: Dluhová poradna Ústí. Koordinace to uvidí začátkem měsíce, nebo hned, když to ohlásí ještě někdo.

> olena in #lobby gives /service report | service: cz-dluhy-usti | what: no-answer
  (only who asked) ◂ Děkujeme, máme zapsáno: Dluhová poradna Ústí. Koordinace to už ví.
  #coordinator ◂ 📒 Dluhová poradna Ústí (cz-dluhy-usti): neodpovídá (2×, naposledy 2. 3. 2026). Naposledy hlásí Kalina.
    Když se změna potvrdí, zadejte /service report, když všechno sedí, /service checked. Oprava patří do services.csv.

# That something has moved is told at once, and so are words: they are kept nowhere.
> olena in #lobby gives /service report | service: Azylový dům Teplice | what: moved | note: teď prý sídlí v Krupce
  (only who asked) ◂ Děkujeme, máme zapsáno: Azylový dům Teplice. Koordinace to už ví.
  #coordinator ◂ 📒 Azylový dům Teplice (cz-azyl-teplice): přestěhovala se (2. 3. 2026). Naposledy hlásí Kalina.
    „teď prý sídlí v Krupce“ (tahle slova nikde jinde nezůstávají)
    Když se změna potvrdí, zadejte /service report, když všechno sedí, /service checked. Oprava patří do services.csv.

> olena in #lobby gives /service report | service: dluhy most | what: closed
  (only who asked) ◂ Službu „dluhy most“ v adresáři nemáme. Nehledáte některou z těchto?
    • Dluhová poradna Most (cz-dluhy-most)
    • Dluhová poradna Ústí (cz-dluhy-usti)
    • Poradna na webu (cz-web)

# Jana has called. What she says is seen by whoever looks at the service; what others said of it was not.
> lida in K-001 gives /services | words: azylový dům
  (only who asked) ◂ Našla se 1 služba.
    
    Azylový dům Teplice: 📞 417 000 003
    [Azylový dům Teplice]

> jana at the desk gives /service report | service: cz-azyl-teplice | what: moved
  (only who asked) ◂ Zapsáno: Azylový dům Teplice. Kdo si službu otevře, uvidí od teď, že se něco změnilo. Opravený záznam patří do services.csv. Kdyby to pravda nebyla, vezme to zpět /service checked.
  #coordinator ◂ 📒 Azylový dům Teplice (cz-azyl-teplice): přestěhovala se (2×, naposledy 2. 3. 2026), potvrzeno. Naposledy hlásí Jana.
    Kdo si službu otevře, uvidí, že se něco změnilo. Oprava patří do services.csv.

> lida in K-001 gives /services | words: azylový dům
  (only who asked) ◂ Našla se 1 služba.
    
    Azylový dům Teplice: 📞 417 000 003
    Podle zprávy z 2. 3. 2026 se tahle služba přestěhovala. Před cestou je dobré zeptat se na adresu po telefonu.
    [Azylový dům Teplice]

> jana at the desk gives /service list
  (only who asked) ◂ Co kdo ohlásil:
    • Azylový dům Teplice (cz-azyl-teplice): přestěhovala se (2×, naposledy 2. 3. 2026), potvrzeno
    • Dluhová poradna Ústí (cz-dluhy-usti): neodpovídá (2×, naposledy 2. 3. 2026)
    
    Služby, které potřebují ověřit: 5.

# The first of April, nine o'clock: what nobody has checked lately is split between the two, what was reported first; what Jana knows about is not called again.
> 29 days pass

> 1 day passes
  #lida ◂ Adresář služeb: prosba na tento měsíc
    Zavolejte prosím na tato místa a zeptejte se, jestli pořád platí číslo, adresa a hodiny:
    • Dluhová poradna Ústí (cz-dluhy-usti): 📞 475 000 002; neodpovídá (2×, naposledy 2. 3. 2026)
    • Rodinná linka (cz-linka-rodina): 📞 800 000 004; zatím neověřeno
    • Poradna na webu (cz-web): https://poradna.example; zatím neověřeno
    
    Neříkejte nic o nikom, komu pomáháme; stačí, že ověřujete údaje. Když všechno sedí, zadejte /service checked, když ne, /service report. Seznam znovu ukáže /service list. Kdyby to tento měsíc nešlo, nic se neděje.
  #olena ◂ Adresář služeb: prosba na tento měsíc
    Zavolejte prosím na tato místa a zeptejte se, jestli pořád platí číslo, adresa a hodiny:
    • Noční linka (cz-linka-noc): 📞 800 000 005; zatím neověřeno
    • Právní poradna (cz-pravo): 📞 412 000 006; zatím neověřeno
    
    Neříkejte nic o nikom, komu pomáháme; stačí, že ověřujete údaje. Když všechno sedí, zadejte /service checked, když ne, /service report. Seznam znovu ukáže /service list. Kdyby to tento měsíc nešlo, nic se neděje.
  #coordinator ◂ Adresář služeb, začátek měsíce
    • k ověření rozděleno: 5 (lidí: 2)
    • ověřeno od minula: 0
    • na další měsíce zbývá: 0
    
    Co kdo ohlásil:
    • Azylový dům Teplice (cz-azyl-teplice): přestěhovala se (2×, naposledy 2. 3. 2026), potvrzeno
    • Dluhová poradna Ústí (cz-dluhy-usti): neodpovídá (2×, naposledy 2. 3. 2026)

> olena in #lobby gives /service checked | service: cz-linka-noc
  (only who asked) ◂ Děkujeme, Noční linka: máme zapsáno, že dnes všechno sedí.

> olena in #lobby gives /service list
  (only who asked) ◂ Tento měsíc prosíme o ověření:
    • Právní poradna (cz-pravo): 📞 412 000 006; zatím neověřeno

> lida in K-001 gives /service report | service: cz-dluhy-usti | what: wrong-number
  (only who asked) ◂ Děkujeme, máme zapsáno: Dluhová poradna Ústí. Koordinace to už ví.

> lida in #lobby gives /service list
  (only who asked) ◂ Tento měsíc prosíme o ověření:
    • Rodinná linka (cz-linka-rodina): 📞 800 000 004; zatím neověřeno
    • Poradna na webu (cz-web): https://poradna.example; zatím neověřeno

# Nothing of that is lost or said twice when the house starts again. Jana sees what to write into the package.
> the house dies and starts again

> jana at the desk gives /service list
  (only who asked) ◂ Co kdo ohlásil:
    • Dluhová poradna Ústí (cz-dluhy-usti): neodpovídá (2×, naposledy 2. 3. 2026), špatné číslo (1. 4. 2026)
    • Azylový dům Teplice (cz-azyl-teplice): přestěhovala se (2×, naposledy 2. 3. 2026), potvrzeno
    
    Ověřeno, zapište prosím do services.csv (sloupec assured_date):
    • cz-linka-noc: 2026-04-01
    
    Služby, které potřebují ověřit: 4.

# In May Kalina has a break, and Lída alone is asked.
> quietly olena in #lobby gives /pause

> 30 days pass
  #lida ◂ Adresář služeb: prosba na tento měsíc
    Zavolejte prosím na tato místa a zeptejte se, jestli pořád platí číslo, adresa a hodiny:
    • Dluhová poradna Ústí (cz-dluhy-usti): 📞 475 000 002; neodpovídá (2×, naposledy 2. 3. 2026), špatné číslo (1. 4. 2026)
    • Rodinná linka (cz-linka-rodina): 📞 800 000 004; zatím neověřeno
    • Právní poradna (cz-pravo): 📞 412 000 006; zatím neověřeno
    • Poradna na webu (cz-web): https://poradna.example; zatím neověřeno
    
    Neříkejte nic o nikom, komu pomáháme; stačí, že ověřujete údaje. Když všechno sedí, zadejte /service checked, když ne, /service report. Seznam znovu ukáže /service list. Kdyby to tento měsíc nešlo, nic se neděje.
  #coordinator ◂ Adresář služeb, začátek měsíce
    • k ověření rozděleno: 4 (lidí: 1)
    • ověřeno od minula: 1
    • na další měsíce zbývá: 0
    
    Co kdo ohlásil:
    • Dluhová poradna Ústí (cz-dluhy-usti): neodpovídá (2×, naposledy 2. 3. 2026), špatné číslo (1. 4. 2026)
    • Azylový dům Teplice (cz-azyl-teplice): přestěhovala se (2×, naposledy 2. 3. 2026), potvrzeno
