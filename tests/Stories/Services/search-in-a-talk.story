# In a talk she searches past her mentor: by what is known of her in one tap, then in her own words, of which her mentor sees nothing.
> quietly anna says Dobrý den, mám dluhy na nájmu a nevím, jak dál. Jsem z Mostu.

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna says žádné

> quietly anna presses Ano, najděte mi mentora

> anna presses Rozmarýn
  #rozmaryn ◂ new room K-001 for @rozmaryn
  anna ◂ Jste ve spojení. Píše si s vámi Rozmarýn.
    
    Odpověď nemusí přijít hned, mentoři jsou dobrovolníci. Co napíšete, předáme. Když chcete vzít zprávu zpět, odpovězte na ni příkazem /unsend. S někým jiným si můžete psát po příkazu /other. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  K-001 ◂ Nový rozhovor. Přezdívka: Kaštan · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ Řečeno předem, se souhlasem:
    • Téma: Peníze, dluhy
    • Kraj: Ústecký kraj
  K-001 ◂ > Dobrý den, mám dluhy na nájmu a nevím, jak dál. Jsem z Mostu.
  K-001 ◂ > žádné

> anna gives /services
  anna ◂ Přímo tam nikoho takového neznáme. Tady jsou ti, kdo jsou nejblíž nebo pomáhají v celé zemi:
    
    1. Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    2. Poradna při finanční tísni: www.financnitisen.cz
    
    3. Člověk v tísni – pobočka Liberec: peopleinneed.net, Liberec
    
    4. Asociace občanských poraden: obcanskeporadny.cz
    
    5. W4W: První krok – anonymní online mentoringová poradna: prvnikrok.women-for-women.cz, pro lidi od 18 let
    [1. Člověk v tísni – dluhové poradenství, Help linka]
    [2. Poradna při finanční tísni]
    [3. Člověk v tísni – pobočka Liberec]
    [4. Asociace občanských poraden]
    [5. W4W: První krok – anonymní online mentoringová poradna]
    [Další]
    [Hledat jinými slovy]
    [Jen otevřené teď]
    [Potřebuji pomoc hned]

> anna presses Hledat jinými slovy
  anna ◂ Co hledáte a kde? Napište to vlastními slovy, třeba „dluhová poradna Most“.
    
    Platí to pro jednu příští zprávu, do půl hodiny: je to jen hledání a nikdo jiný ho neuvidí. Všechno ostatní jde dál tomu, s kým si tu píšete.
    [Nic nehledat]
    [Potřebuji pomoc hned]

> anna says dluhy Most, už nechci žít
  anna ◂ Z toho, co píšete, máme obavu, jestli nejste v nebezpečí. Možná se pleteme. Jestli v nebezpečí jste, zavolejte prosím teď hned. Odpověď tady nemusí přijít včas, na těchhle číslech jsou lidé, kteří s tím umějí pomoct:
    
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
  anna ◂ Tohle jsme našli. Klepnutím na název se ukáže víc.
    
    1. Most k naději – Krizová poradna: 📞 728 697 202, Most, osobně: teď zavřeno, znovu dnes od 12:00
    
    2. Spirála – Centrum krizové intervence Ústí nad Labem: 📞 475 603 390, Ústí nad Labem
    
    3. Linka pomoci (Spirála, Ústecký kraj): 📞 475 603 390, Ústí nad Labem
    
    4. Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    5. Pražská linka důvěry: 📞 222 580 697, Praha, nonstop
    
    Bylo to jen hledání, nikomu jsme ho nepředali.
    [1. Most k naději – Krizová poradna]
    [2. Spirála – Centrum krizové intervence Ústí nad Labem]
    [3. Linka pomoci (Spirála, Ústecký kraj)]
    [4. Člověk v tísni – dluhové poradenství, Help linka]
    [5. Pražská linka důvěry]
    [Další]
    [Hledat jinými slovy]
    [Poslat to do rozhovoru]
    [Jen otevřené teď]
    [Potřebuji pomoc hned]

> anna edits "dluhy Most, už nechci žít": dluhová poradna Ústí
  anna ◂ Přímo tam nikoho takového neznáme. Tady jsou ti, kdo jsou nejblíž nebo pomáhají v celé zemi:
    
    1. Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    2. Poradna při finanční tísni: www.financnitisen.cz
    
    3. Člověk v tísni – pobočka Liberec: peopleinneed.net, Liberec
    
    4. Asociace občanských poraden: obcanskeporadny.cz
    
    Bylo to jen hledání, nikomu jsme ho nepředali.
    [1. Člověk v tísni – dluhové poradenství, Help linka]
    [2. Poradna při finanční tísni]
    [3. Člověk v tísni – pobočka Liberec]
    [4. Asociace občanských poraden]
    [Hledat jinými slovy]
    [Poslat to do rozhovoru]
    [Jen otevřené teď]
    [Potřebuji pomoc hned]

> anna says Děkuji, že tu jste
  K-001 ◂ > Děkuji, že tu jste

# What was only a search can't be taken from her mentor, who never had it.
> anna unsends "dluhy Most, už nechci žít"
  anna ◂ Tahle zpráva byla jen hledání a nikomu nešla. Měnit ani brát zpět na ní není co.
    [Služby a linky pomoci]

> anna gives /end
  anna ◂ Opravdu chcete rozhovor ukončit?
    [Ano, ukončit]
    [Ne, pokračovat]

> anna presses Ano, ukončit
  anna ◂ Rozhovor jsme ukončili. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
    [Služby a linky pomoci]
  K-001 ◂ Člověk na druhé straně rozhovor ukončil.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
