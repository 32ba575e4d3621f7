# Petr looks for help with his debts before he has said anything else: in Czech, without diacritics, by a command. Nothing of it begins a talk, and nothing is asked of him.
> petr gives /services dluhova poradna v moste
  petr ◂ Přímo tam nikoho takového neznáme. Tady jsou ti, kdo jsou nejblíž nebo pomáhají v celé zemi:
    
    1. Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    2. Poradna při finanční tísni: www.financnitisen.cz
    
    3. Člověk v tísni – pobočka Liberec: peopleinneed.net, Liberec
    
    4. Asociace občanských poraden: obcanskeporadny.cz
    [1. Člověk v tísni – dluhové poradenství, Help linka]
    [2. Poradna při finanční tísni]
    [3. Člověk v tísni – pobočka Liberec]
    [4. Asociace občanských poraden]
    [Hledat jinými slovy]
    [Jen otevřené teď]
    [Potřebuji pomoc hned]

> petr presses 1. Člověk v tísni – dluhové poradenství, Help linka
  petr ◂ Člověk v tísni – dluhové poradenství, Help linka
    Člověk v tísni
    📞 770 600 800
    https://www.jakprezitdluhy.cz
    Otevírací dobu neznáme.
    Ve všední dny; hodiny uvádějí zdroje různě.
    zdarma
    Jazyky: čeština
    Údaje zatím nikdo neověřil. Před cestou je dobré tam zavolat.
    [Zpět na seznam]
    [Hledat jinými slovy]
    [Potřebuji pomoc hned]

> petr presses Zpět na seznam
  petr ◂ Přímo tam nikoho takového neznáme. Tady jsou ti, kdo jsou nejblíž nebo pomáhají v celé zemi:
    
    1. Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    2. Poradna při finanční tísni: www.financnitisen.cz
    
    3. Člověk v tísni – pobočka Liberec: peopleinneed.net, Liberec
    
    4. Asociace občanských poraden: obcanskeporadny.cz
    [1. Člověk v tísni – dluhové poradenství, Help linka]
    [2. Poradna při finanční tísni]
    [3. Člověk v tísni – pobočka Liberec]
    [4. Asociace občanských poraden]
    [Hledat jinými slovy]
    [Jen otevřené teď]
    [Potřebuji pomoc hned]

# Who answers right now is one tap away, and so is what is closed.
> petr presses Jen otevřené teď
  petr ◂ Nic z toho, co odpovídá, podle našich údajů teď otevřeno nemá. Tlačítko dole ukáže všechno.
    [Hledat jinými slovy]
    [Ukázat všechno]
    [Potřebuji pomoc hned]

> petr presses Ukázat všechno
  petr ◂ Přímo tam nikoho takového neznáme. Tady jsou ti, kdo jsou nejblíž nebo pomáhají v celé zemi:
    
    1. Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    2. Poradna při finanční tísni: www.financnitisen.cz
    
    3. Člověk v tísni – pobočka Liberec: peopleinneed.net, Liberec
    
    4. Asociace občanských poraden: obcanskeporadny.cz
    [1. Člověk v tísni – dluhové poradenství, Help linka]
    [2. Poradna při finanční tísni]
    [3. Člověk v tísni – pobočka Liberec]
    [4. Asociace občanských poraden]
    [Hledat jinými slovy]
    [Jen otevřené teď]
    [Potřebuji pomoc hned]

# Half an hour later what he looked for is forgotten; the button asks anew.
> 31 minutes pass

> petr presses Jen otevřené teď
  petr ◂ Co hledáte a kde? Napište to vlastními slovy, třeba „dluhová poradna Most“.
    
    Je to jen hledání: nikomu to nepředáme a do půl hodiny to zapomeneme.
    [Nic nehledat]
    [Potřebuji pomoc hned]

> petr says zubar
  petr ◂ Nic, co by odpovídalo, v adresáři nemáme. Kdyby bylo potřeba s někým mluvit, tady poslouchají:
    
    1. Pražská linka důvěry: 📞 222 580 697, Praha, nonstop
    
    2. Linka první psychické pomoci: 📞 116 123, pro lidi od 18 let, na chatu: teď zavřeno, znovu dnes od 12:00
    
    3. Modrá linka: 📞 608 902 410, Brno, na chatu: teď zavřeno, znovu dnes od 18:00
    [1. Pražská linka důvěry]
    [2. Linka první psychické pomoci]
    [3. Modrá linka]
    [Hledat jinými slovy]
    [Jen otevřené teď]
    [Potřebuji pomoc hned]

> petr gives /help
  petr ◂ Co se tu dá dělat
    /sos – pomoc hned
    /back – o otázku zpět
    /unsend – vzít zpátky svou zprávu (jako odpověď na ni)
    /other – psát si s někým jiným
    /report – říct koordinátorům, že něco není v pořádku
    /language – změnit jazyk
    /end – ukončit rozhovor
    
    Předáváme text a fotky, po potvrzení i hlas a dokumenty. Zprávy a fotky „na jedno zobrazení“ se k nám vůbec nedostanou. Co se smaže jen v Telegramu, na druhé straně zůstane.
    
    Pro bezpečí: v Telegramu se dá celý chat kdykoli smazat a v Nastavení → Zařízení zjistit, která další zařízení jsou přihlášená. Žádný program neochrání před sledovací aplikací v telefonu; pokud to jde, je lepší psát z jiného.
    
    /services – služby a linky pomoci; hledat jde i rovnou, třeba /services dluhová poradna Most
    [Potřebuji pomoc hned]
    [Služby a linky pomoci]
