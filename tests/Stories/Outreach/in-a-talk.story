# In a talk the request goes past the mentor, and only the one message after the button. Nobody takes it, so the coordinator hears of it, and later somebody does.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> anna gives /sos
  anna ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
    [Ať za námi někdo přijde]
  K-001 ◂ 🆘 Člověk na druhé straně si řekl o pomoc hned. Linky od nás už má a ptáme se, jestli mu teď hrozí nebezpečí.
    • Odpovězte, jakmile můžete, třeba jen „jsem tady“.
    • Zeptejte se přímo a klidně, co se děje a jestli je teď v bezpečí.
    • Neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.
  anna ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]
  K-001 ◂ @lida is let in

> anna presses Ať za námi někdo přijde
  anna ◂ Terénní tým může přijít za vámi: do školy, na ubytovnu nebo jinam, kde lidé jsou.
    
    Není to pro chvíli, kdy hrozí nebezpečí. Tým nepřijde hned; v ohrožení volejte 112.
    
    Napište jednou zprávou, kam má přijít a čeho se to týká: škola, obec nebo část města. Jména, telefon ani adresu, kde bydlíte, nepište. Zpráva jde přes Telegram a Discord a čte ji celý tým. Než ji pošleme, ukážeme vám ji.
    [Týmu nic neposílat]
    [Potřebuji pomoc hned]

# She thinks better of it, and what she writes is for her mentor again.
> anna presses Týmu nic neposílat
  anna ◂ Dobře, týmu nic neodešlo.

> anna says Jste tu?
  K-001 ◂ > Jste tu?

> quietly anna gives /help

> quietly anna presses Ať za námi někdo přijde

> anna says Ubytovna u nádraží v Mostě, je nás tu víc s dětmi
  anna ◂ Terénnímu týmu půjde tohle, bez jména a přezdívky:
    
    „Ubytovna u nádraží v Mostě, je nás tu víc s dětmi“
    
    Je to tak? Nic zatím neodešlo.
    [Poslat týmu]
    [Napsat to jinak]
    [Týmu nic neposílat]

# What is not sent yet holds up nothing.
> anna says Chtěla jsem ještě něco říct
  K-001 ◂ > Chtěla jsem ještě něco říct

> anna presses Poslat týmu
  anna ◂ Odešlo to terénnímu týmu. Až si to někdo vezme na starost, přijde sem zpráva. Když to do 24 h nikdo neudělá, dozvědí se to koordinátoři. V ohrožení platí 112.
  #outreach ◂ Prosba 6o5u: někdo chce, aby tým přišel. Jazyk: čeština.
    „Ubytovna u nádraží v Mostě, je nás tu víc s dětmi“
    Kdo to píše, nevíme a zpátky se zeptat nejde. Vezměte to tlačítkem.
    [Bereme to]

> 24 hours pass
  #coordinator ◂ ⏰ Prosba 6o5u o příchod terénního týmu čeká už 24 h a nikdo si ji nevzal. Tým si ji pořád může vzít.

> eva of the team presses Bereme to
  #outreach ◂ answered with Bereme to: “Prosba 6o5u: někdo chce, aby tým přišel. Jazyk: čeština.
„Ubytovna u nádraží v Mostě, je nás tu víc s dětmi“
Kdo to píše, nevíme a zpátky se zeptat nejde. Vezměte to tlačítkem.”
  anna ◂ Prosbu odsud si někdo vzal na starost. Kdy přesně to bude, zatím nevíme.
  #outreach ◂ Prosba 6o5u: někdo z týmu si ji vzal.
