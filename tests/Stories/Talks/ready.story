# A mentor sends answers that the organisation has at hand, once she has read them: each in the language of the person it is for.
> quietly anna says Dobrý den, potřebuji pomoc.

> quietly anna presses Čeština

> quietly anna presses Souhlasím

> quietly anna presses Ano, 18 nebo víc

> quietly anna presses Peníze, dluhy

> quietly anna presses Ano, najděte mi mentora

> lida in K-001 gives /ready | name: kdy-odpovim
  (only who asked) ◂ Zatím nic neodešlo. Takhle by to dostal člověk na druhé straně (čeština):
    
    Vidím, co píšete, jen teď nemám chvíli na pořádnou odpověď. Ozvu se, jakmile to půjde. Pište klidně dál, přečtu si to, až se vrátím.
    Kdyby to bylo naléhavé, nečekejte na mě: příkaz /sos ukáže linky, na kterých je někdo hned.
    [Poslat]

> lida in K-001 chooses Poslat
  K-001 ◂ Limetka: Vidím, co píšete, jen teď nemám chvíli na pořádnou odpověď. Ozvu se, jakmile to půjde. Pište klidně dál, přečtu si to, až se vrátím.
    Kdyby to bylo naléhavé, nečekejte na mě: příkaz /sos ukáže linky, na kterých je někdo hned.
  anna ◂ Limetka: Vidím, co píšete, jen teď nemám chvíli na pořádnou odpověď. Ozvu se, jakmile to půjde. Pište klidně dál, přečtu si to, až se vrátím.
    Kdyby to bylo naléhavé, nečekejte na mě: příkaz /sos ukáže linky, na kterých je někdo hned.
  (only who asked) ◂ Odpověď je v rozhovoru. Jak daleko došla, ukáže značka u ní.
  K-001 ◂ ✅ on “Vidím, co píšete, jen teď nemám chvíli na pořádnou odpověď. Ozvu se, jakmile to půjde. Pište klidně dál, přečtu si to, až se vrátím.
Kdyby to bylo naléhavé, nečekejte na mě: příkaz /sos ukáže linky, na kterých je někdo hned.”

> lida in K-001 gives /ready | name: no-such-answer
  (only who asked) ◂ Takovou připravenou odpověď nemáme. Vyberte prosím ze seznamu, který příkaz nabízí.

# Somebody else who sees the room sends nothing.
> olena in K-001 gives /ready | name: kdy-odpovim
  (only who asked) ◂ Tohle tady nejde.

> eva in K-001 gives /ready | name: kdy-odpovim
  (only who asked) ◂ Tohle tady nejde.

# What the person is spoken to in counts, not what the mentor speaks.
> quietly anna gives /language

> quietly anna presses English

> lida in K-001 gives /ready | name: vzit-zpravu-zpet
  (only who asked) ◂ Zatím nic neodešlo. Takhle by to dostal člověk na druhé straně (angličtina):
    
    If you want to take a message back, reply to it with the command /unsend, or press Take back in the browser. Then it disappears here for me too, though I may have read it already. You don't have to say why.
    [Poslat]

> lida in K-001 chooses Poslat
  K-001 ◂ Limetka: If you want to take a message back, reply to it with the command /unsend, or press Take back in the browser. Then it disappears here for me too, though I may have read it already. You don't have to say why.
  anna ◂ Limetka: If you want to take a message back, reply to it with the command /unsend, or press Take back in the browser. Then it disappears here for me too, though I may have read it already. You don't have to say why.
  (only who asked) ◂ Odpověď je v rozhovoru. Jak daleko došla, ukáže značka u ní.
  K-001 ◂ ✅ on “If you want to take a message back, reply to it with the command /unsend, or press Take back in the browser. Then it disappears here for me too, though I may have read it already. You don't have to say why.”

> lida at the desk gives /ready | name: kdy-odpovim
  (only who asked) ◂ Tenhle příkaz patří do vlákna rozhovoru.

> quietly anna gives /end

> quietly anna presses Yes, end it

> lida in K-001 gives /ready | name: kdy-odpovim
  (only who asked) ◂ Tenhle rozhovor už skončil, nic se neodeslalo.
