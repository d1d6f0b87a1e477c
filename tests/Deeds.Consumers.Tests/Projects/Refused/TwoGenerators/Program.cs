Console.WriteLine(Letters.LettersModule.Definition.Name);
