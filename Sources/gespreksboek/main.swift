print("gespreksboek")
