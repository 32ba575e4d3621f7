# Staff gives the first on duty a pause: the second one is called, and who has the pause can't take it. A break of her own would change nothing of that.
> olena in #olena gives /pause
  (only who asked) ◂ Nikoho nového vám teď nepošleme. Rozhovory, které máte, běží dál. Až budete chtít, zadejte /available.

> jana at the desk gives /pause-mentor | mentor: Limetka
  (only who asked) ◂ Hotovo: Limetka teď nikoho nového nedostane, dokud někdo z koordinace nebo supervize nezadá /unpause-mentor. Otevřené rozhovory běží dál. Nevoláme tam teď ani za krizovou službu, lidi v krizi teď převezmou ostatní ze seznamu. Napsali jsme tam, že přestávka začala a od koho je.
  #lida ◂ Máte přestávku od týmu (Jana): nikoho nového vám teď neposíláme a ani do krizové služby vás nevoláme. Rozhovory, které máte, běží dál beze změny. Jestli se o tom chcete pobavit, ozvěte se prosím koordinaci; ta může přestávku i ukončit.

> quietly eva gives /sos

> eva presses Psát si s krizovou službou
  #duty ◂ (calls the role) 🆘 Krizový hovor 6z6e: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.
    [Beru to]
  eva ◂ Voláme člověka z krizové služby. Do 3 min napíšeme, co se děje, i kdyby se zatím nikdo neozval. Psát můžete už teď, kdo se ozve, všechno dostane. Linky výš jsou tu pro vás i mezitím. Nechcete už čekat? Stačí tlačítko.
    [Už nevolat]

> lida on duty presses Beru to

> olena on duty presses Beru to
  #duty ◂ answered with má ho Kalina: “🆘 Krizový hovor 6z6e: někdo chce hned mluvit s krizovou službou. Jazyk: čeština. Na řadě: Kalina. Vezměte to tlačítkem.”
  #olena ◂ new room K-001 for @olena
  eva ◂ Jste ve spojení s krizovou službou. Píše si s vámi Kalina.
    
    Co napíšete, předáme. Pokud jde o život, volejte 112. Rozhovor ukončíte příkazem /end.
    [Potřebuji pomoc hned]
  #duty ◂ Krizový hovor 6z6e: má ho Kalina.
  K-001 ◂ Nový rozhovor. Přezdívka: Kaštan · jazyk: čeština
    Co sem napíšete, odejde. Řádek začínající // zůstane jen tady. ✅ doručeno, ⏳ čeká, ⚠️ nedoručeno. Ukončíte příkazem /end.
  K-001 ◂ 🆘 Krizový hovor. Tenhle člověk si řekl o krizovou službu a linky pomoci od nás má. Zeptejte se přímo a klidně, co se děje a jestli je teď v bezpečí. Víc o něm nevíme.

# Now the other one as well: nobody is left, and people read that it is closed.
> jana at the desk gives /pause-mentor | mentor: Kalina
  (only who asked) ◂ Hotovo: Kalina teď nikoho nového nedostane, dokud někdo z koordinace nebo supervize nezadá /unpause-mentor. Otevřené rozhovory běží dál.
    
    ⚠️ V krizové službě teď není nikdo, koho by šlo zavolat. Kdo ji potřebuje, čte, že je zavřeno. Ukončete prosím některou přestávku, nebo ať správce doplní do crisis.duty další lidi.
  #olena ◂ Máte přestávku od týmu (Jana): nikoho nového vám teď neposíláme a ani do krizové služby vás nevoláme. Rozhovory, které máte, běží dál beze změny. Jestli se o tom chcete pobavit, ozvěte se prosím koordinaci; ta může přestávku i ukončit.

> anna gives /sos
  anna ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  anna ◂ Naše krizová služba: teď zavřeno. Na linky výš můžete zavolat hned.
  anna ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
