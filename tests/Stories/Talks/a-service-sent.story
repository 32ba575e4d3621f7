# Lída looks for debt advice in Most for Anna, in the room of their talk, and sends what she found. Nobody else can send it.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> lida in K-001 gives /services | words: dluhova poradna v Moste
  (only who asked) ◂ Přímo tam nikoho takového neznáme. Tady jsou ti, kdo jsou nejblíž nebo pomáhají v celé zemi:
    
    Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    Poradna při finanční tísni: www.financnitisen.cz
    
    Člověk v tísni – pobočka Liberec: peopleinneed.net, Liberec
    
    Asociace občanských poraden: obcanskeporadny.cz
    [Člověk v tísni – dluhové poradenství, Help linka]
    [Poradna při finanční tísni]
    [Člověk v tísni – pobočka Liberec]
    [Asociace občanských poraden]

> lida in K-001 chooses Člověk v tísni – dluhové poradenství, Help linka
  (only who asked) ◂ Člověk v tísni – dluhové poradenství, Help linka
    Člověk v tísni
    📞 770 600 800
    https://www.jakprezitdluhy.cz
    Otevírací dobu neznáme.
    Ve všední dny; hodiny uvádějí zdroje různě.
    zdarma
    Jazyky: čeština
    Údaje zatím nikdo neověřil. Před cestou je dobré tam zavolat.
    [Poslat do rozhovoru]
    [Zpět na seznam]

> lida in K-001 chooses Zpět na seznam
  (only who asked) ◂ Přímo tam nikoho takového neznáme. Tady jsou ti, kdo jsou nejblíž nebo pomáhají v celé zemi:
    
    Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    Poradna při finanční tísni: www.financnitisen.cz
    
    Člověk v tísni – pobočka Liberec: peopleinneed.net, Liberec
    
    Asociace občanských poraden: obcanskeporadny.cz
    [Člověk v tísni – dluhové poradenství, Help linka]
    [Poradna při finanční tísni]
    [Člověk v tísni – pobočka Liberec]
    [Asociace občanských poraden]

> lida in K-001 gives /services | topic: dluhy | region: ústecký | free: yes
  (only who asked) ◂ Přímo tam nikoho takového neznáme. Tady jsou ti, kdo jsou nejblíž nebo pomáhají v celé zemi:
    
    Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    Poradna při finanční tísni: www.financnitisen.cz
    
    Člověk v tísni – pobočka Liberec: peopleinneed.net, Liberec
    
    Asociace občanských poraden: obcanskeporadny.cz
    
    Strana 1 z 2
    [Člověk v tísni – dluhové poradenství, Help linka]
    [Poradna při finanční tísni]
    [Člověk v tísni – pobočka Liberec]
    [Asociace občanských poraden]
    [Další]

> lida in K-001 chooses Člověk v tísni – dluhové poradenství, Help linka
  (only who asked) ◂ Člověk v tísni – dluhové poradenství, Help linka
    Člověk v tísni
    📞 770 600 800
    https://www.jakprezitdluhy.cz
    Otevírací dobu neznáme.
    Ve všední dny; hodiny uvádějí zdroje různě.
    zdarma
    Jazyky: čeština
    Údaje zatím nikdo neověřil. Před cestou je dobré tam zavolat.
    [Poslat do rozhovoru]
    [Zpět na seznam]

> lida in K-001 chooses Poslat do rozhovoru
  K-001 ◂ Limetka: Tady by mohli pomoct:
    
    Člověk v tísni – dluhové poradenství, Help linka
    Člověk v tísni
    📞 770 600 800
    https://www.jakprezitdluhy.cz
    Otevírací dobu neznáme.
    Ve všední dny; hodiny uvádějí zdroje různě.
    zdarma
    Jazyky: čeština
    Údaje zatím nikdo neověřil. Před cestou je dobré tam zavolat.
  anna ◂ Limetka: Tady by mohli pomoct:
    
    Člověk v tísni – dluhové poradenství, Help linka
    Člověk v tísni
    📞 770 600 800
    https://www.jakprezitdluhy.cz
    Otevírací dobu neznáme.
    Ve všední dny; hodiny uvádějí zdroje různě.
    zdarma
    Jazyky: čeština
    Údaje zatím nikdo neověřil. Před cestou je dobré tam zavolat.
  (only who asked) ◂ Odesláno. Kontakt je v rozhovoru, jak daleko došel, ukáže značka u něj.
  K-001 ◂ ✅ on “Tady by mohli pomoct:

Člověk v tísni – dluhové poradenství, Help linka
Člověk v tísni
📞 770 600 800
https://www.jakprezitdluhy.cz
Otevírací dobu neznáme.
Ve všední dny; hodiny uvádějí zdroje různě.
zdarma
Jazyky: čeština
Údaje zatím nikdo neověřil. Před cestou je dobré tam zavolat.”
  anna ◂ Jestli to půjde, za týden se tu jednou krátce zeptáme, jestli to pomohlo. O co šlo, v té otázce nebude.
    [Na tohle se neptejte]

# The button is used up: nothing goes twice.
> lida in K-001 chooses Poslat do rozhovoru

# Without words it is the topic of the talk. A shelter's secret address is known to nobody here.
> lida in K-001 gives /services
  (only who asked) ◂ Našlo se 12 služeb.
    
    Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    Poradna při finanční tísni: www.financnitisen.cz
    
    Asociace občanských poraden: obcanskeporadny.cz
    
    Člověk v tísni – pobočka Liberec: peopleinneed.net, Liberec
    
    Strana 1 z 3
    [Člověk v tísni – dluhové poradenství, Help linka]
    [Poradna při finanční tísni]
    [Asociace občanských poraden]
    [Člověk v tísni – pobočka Liberec]
    [Další]

> lida in K-001 chooses Další
  (only who asked) ◂ Našlo se 12 služeb.
    
    Člověk v tísni – dluhová poradna Žďár nad Sázavou a Jihlava: Žďár nad Sázavou, osobně: teď zavřeno, znovu ve středu od 9:00
    
    Občanská poradna Opava (Charita Opava): www.charitaopava.cz, Opava, osobně: otevřeno do 12:00
    
    THEIA – krizové centrum: 📞 728 008 771, České Budějovice, osobně: otevřeno do 18:00
    
    W4W: První krok – anonymní online mentoringová poradna: prvnikrok.women-for-women.cz, pro lidi od 18 let
    
    Strana 2 z 3
    [Člověk v tísni – dluhová poradna Žďár nad Sázavou a Jihlava]
    [Občanská poradna Opava (Charita Opava)]
    [THEIA – krizové centrum]
    [W4W: První krok – anonymní online mentoringová poradna]
    [Předchozí] [Další]

> lida in K-001 chooses Předchozí
  (only who asked) ◂ Našlo se 12 služeb.
    
    Člověk v tísni – dluhové poradenství, Help linka: 📞 770 600 800
    
    Poradna při finanční tísni: www.financnitisen.cz
    
    Asociace občanských poraden: obcanskeporadny.cz
    
    Člověk v tísni – pobočka Liberec: peopleinneed.net, Liberec
    
    Strana 1 z 3
    [Člověk v tísni – dluhové poradenství, Help linka]
    [Poradna při finanční tísni]
    [Asociace občanských poraden]
    [Člověk v tísni – pobočka Liberec]
    [Další]

> lida in K-001 gives /services | kind: azylový dům s utajenou adresou
  (only who asked) ◂ Našlo se 5 služeb.
    
    ROSALIN – krizové pobyty pro ženy ohrožené domácím násilím: 📞 800 60 50 80, nonstop
    
    Magdala (Arcidiecézní charita Praha): 📞 737 234 078, nonstop
    
    ROSA – azylový dům s utajenou adresou: www.rosacentrum.cz
    
    Charitní domov – azylový dům (Oblastní charita Havlíčkův Brod): hb.charita.cz, Havlíčkův Brod
    
    Strana 1 z 2
    [ROSALIN – krizové pobyty pro ženy ohrožené domácím násilím]
    [Magdala (Arcidiecézní charita Praha)]
    [ROSA – azylový dům s utajenou adresou]
    [Charitní domov – azylový dům (Oblastní charita Havlíčkův Brod)]
    [Další]

> lida in K-001 gives /services | region: nikde
  (only who asked) ◂ Slovu „nikde“ v adresáři nic neodpovídá. Vyberte prosím z toho, co se při psaní nabízí.

# Outside a talk it can be looked up, and sent to nobody.
> jana at the desk gives /services | words: linka bezpečí
  (only who asked) ◂ Tady je prvních 24. Když hledání upřesníte, najde se to snáz.
    
    Linka bezpečí: 📞 116 111, pro lidi do 26 let, nonstop
    
    Linka pomoci obětem kriminality a domácího násilí (Bílý kruh bezpečí): 📞 116 006, nonstop
    
    Pražská linka důvěry: 📞 222 580 697, Praha, nonstop
    
    Linka první psychické pomoci: 📞 116 123, pro lidi od 18 let, na chatu: teď zavřeno, znovu dnes od 12:00
    
    Strana 1 z 6
    [Linka bezpečí]
    [Linka pomoci obětem kriminality a domácího násilí (Bílý kruh bezpečí)]
    [Pražská linka důvěry]
    [Linka první psychické pomoci]
    [Další]

> jana at the desk chooses Linka bezpečí
  (only who asked) ◂ Linka bezpečí
    📞 116 111
    https://www.linkabezpeci.cz/chat
    pomoc@linkabezpeci.cz
    nonstop
    na chatu: otevřeno do 13:00
    pro lidi do 26 let
    zdarma
    Jazyky: čeština
    Údaje zatím nikdo neověřil. Před cestou je dobré tam zavolat.
    [Zpět na seznam]

# Who has nothing to do with the house finds nothing.
> zuzana in K-001 gives /services | words: linka bezpečí
  (only who asked) ◂ Tohle tady nejde.

> quietly anna gives /end

> quietly anna presses Ano, ukončit

> lida in K-001 gives /services | words: linka bezpečí
  (only who asked) ◂ Tady je prvních 24. Když hledání upřesníte, najde se to snáz.
    
    Linka bezpečí: 📞 116 111, pro lidi do 26 let, nonstop
    
    Linka pomoci obětem kriminality a domácího násilí (Bílý kruh bezpečí): 📞 116 006, nonstop
    
    Pražská linka důvěry: 📞 222 580 697, Praha, nonstop
    
    Linka první psychické pomoci: 📞 116 123, pro lidi od 18 let, na chatu: teď zavřeno, znovu dnes od 12:00
    
    Strana 1 z 6
    [Linka bezpečí]
    [Linka pomoci obětem kriminality a domácího násilí (Bílý kruh bezpečí)]
    [Pražská linka důvěry]
    [Linka první psychické pomoci]
    [Další]
