# Who writes very fast is not cut off: what is above the limit goes on a little later, in order, and she is told once.
> quietly anna says Dobrý den

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Vztahy

> quietly anna presses Ano, najděte mi mentora

> quietly anna says 1

> quietly anna says 2

> quietly anna says 3

> quietly anna says 4

> quietly anna says 5

> quietly anna says 6

> quietly anna says 7

> quietly anna says 8

> quietly anna says 9

> anna says Už zase křičí.
  K-001 ◂ > Už zase křičí.

> anna says Děti pláčou.
  anna ◂ Zprávy odsud teď předáváme o něco pomaleji. Nic se neztratí, dojdou všechny a po pořádku. Pokud to spěchá, linky pomoci ukáže /sos.

> anna says Co mám dělat?

> anna says Jste tam?

# Help does not wait in the queue, and neither does her mentor's answer.
> anna gives /sos
  anna ◂ Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.
    
    • 158 policie, 155 záchranka
    • 116 006 domácí násilí, oběti trestných činů, zdarma, nonstop
    • 222 580 697 krize, pro každého, nonstop, chat www.chat-pomoc.cz
    • 116 111 Linka bezpečí pro děti a mladé, zdarma, nonstop, chat linkabezpeci.cz
    • 800 60 50 80 domácí násilí, pro ženy, zdarma, nonstop
    
    Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
    Tato čísla jsme zatím neověřili (112 platí vždy).
  K-001 ◂ 🆘 Člověk na druhé straně si řekl o pomoc hned. Linky od nás už má a ptáme se, jestli mu teď hrozí nebezpečí.
    • Odpovězte, jakmile můžete, třeba jen „jsem tady“.
    • Zeptejte se přímo a klidně, co se děje a jestli je teď v bezpečí.
    • Neraďte odejít, dokud nevíte, že je to bezpečné.
    • Dejte hned vědět koordinaci.
  anna ◂ Hrozí vám právě teď nebezpečí? Odpovědět můžete tlačítkem nebo slovem, a nemusíte vůbec.
    [Ano, jsem teď v nebezpečí]
    [Ne, teď mi nic nehrozí]
    [Nevím, nebo to nemůžu říct]

> lida in K-001: Jsem tady. Jste v bezpečí?
  anna ◂ Limetka: Jsem tady. Jste v bezpečí?
  K-001 ◂ ✅ on “Jsem tady. Jste v bezpečí?”

# What she takes back while it waits never leaves.
> anna unsends "Jste tam?"
  anna ◂ Zprávu jsme vzali zpět dřív, než odešla. Nikdo ji tam neuvidí.

> 3 seconds pass
  K-001 ◂ > Děti pláčou.

> 10 seconds pass
  K-001 ◂ > Co mám dělat?
  K-001 ◂ @lida is let in

# A mentor sees by the mark that hers wait.
> quietly lida in K-001: 1.

> quietly lida in K-001: 2.

> quietly lida in K-001: 3.

> quietly lida in K-001: 4.

> quietly lida in K-001: 5.

> quietly lida in K-001: 6.

> quietly lida in K-001: 7.

> quietly lida in K-001: 8.

> quietly lida in K-001: 9.

> quietly lida in K-001: 10.

> lida in K-001: Zavolejte 112.
  K-001 ◂ ⏳ on “Zavolejte 112.”

# What the house answers her does not wait behind it.
> anna gives /unsend
  anna ◂ Vzít zprávu zpět jde takhle: podržet na ní prst, zvolit Odpovědět a napsat /unsend. Smazat ji jen v Telegramu nestačí, o tom se nedozvíme.

# Who ends it hears so at once; the other side when all that was said before has arrived.
> lida in K-001 gives /end and is sure
  (only who asked) ◂ Ukončit tenhle rozhovor? Na druhé straně je Vánek. Přijde tam zpráva, že mentor rozhovor uzavřel a že se dá kdykoli vrátit. Co sem napíšete potom, už neodejde. Pokud se chcete rozloučit vlastními slovy, napište to prosím nejdřív.
    [Ano, ukončit] [Ne, pokračovat]
  (only who asked) ◂ Hotovo.
  K-001 ◂ Rozhovor je ukončený.
  K-001 ◂ Jestli byl tenhle rozhovor těžký, stačí jedno ťuknutí: dáme vědět supervizi a nikoho nového vám zatím nepošleme.
    [Bylo to těžké]
  K-001 ◂ Tenhle rozhovor byl náročný. Nikoho nového vám teď nepošleme, odpočiňte si. Až budete chtít, zadejte /available.

# The house dies and nothing of what waits is lost.
> the house dies and starts again

> 1 minute passes
  anna ◂ Limetka: Zavolejte 112.
  anna ◂ Váš mentor rozhovor uzavřel. Děkujeme za důvěru, mluvit o tom vyžaduje odvahu.
    Kdykoli se můžete vrátit, stačí napsat. Linky pomoci ukáže /sos.
  K-001 ◂ ✅ on “Zavolejte 112.”
